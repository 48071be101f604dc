import type { Translated } from "@/languages/message-types"

export const categories: Translated<"categories"> = {
  massage: "تدليك",
  hair: "شعر",
  nails: "أظافر",
  spa: "سبا",
  "fitness-class": "حصص لياقة",
  dental: "أسنان",
  barber: "حلاقة",
  yoga: "يوغا",
}
