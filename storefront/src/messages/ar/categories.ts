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
  "body-and-bath": "الجسم والحمّام",
  "hair-care": "العناية بالشعر",
  "nail-care": "العناية بالأظافر",
  "shave-and-beard": "الحلاقة واللحية",
  "oral-care": "العناية بالفم",
  "movement-gear": "معدات الحركة",
  "home-and-tea": "المنزل والشاي",
}
