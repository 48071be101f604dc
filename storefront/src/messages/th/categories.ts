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
  "body-and-bath": "ผิวกายและอาบน้ำ",
  "hair-care": "ดูแลเส้นผม",
  "nail-care": "ดูแลเล็บ",
  "shave-and-beard": "โกนหนวดและเครา",
  "oral-care": "ดูแลช่องปาก",
  "movement-gear": "อุปกรณ์ออกกำลังกาย",
  "home-and-tea": "บ้านและชา",
}
