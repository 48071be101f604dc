import type { Translated } from "@/languages/message-types"

export const amenities: Translated<"amenities"> = {
  parking: "ที่จอดรถ",
  wifi: "ไวไฟ",
  "step-free-access": "ทางเข้าไม่มีขั้นบันได",
  showers: "ห้องอาบน้ำ",
  lockers: "ตู้ล็อกเกอร์",
  "tea-and-water": "ชาและน้ำดื่ม",
  "card-payment": "รับบัตร",
  "air-conditioning": "เครื่องปรับอากาศ",
  "changing-room": "ห้องเปลี่ยนเสื้อผ้า",
  "children-corner": "มุมเด็ก",
}
