import type { Translated } from "@/languages/message-types"

export const categories: Translated<"categories"> = {
  massage: "นวด",
  hair: "ทำผม",
  nails: "ทำเล็บ",
  spa: "สปา",
  "fitness-class": "คลาสฟิตเนส",
  dental: "ทันตกรรม",
  barber: "ตัดผมชาย",
  yoga: "โยคะ",
}
