import type { Translated } from "@/languages/message-types"

export const services: Translated<"services"> = {
  services: "บริการ",
  venues: "ร้าน",
  whatToFind: "สิ่งที่ค้นหา",
  everyServiceOnPlaza: "ทุกบริการที่จองได้บน Plaza แยกตามหมวดหมู่ เมือง ราคา และระยะเวลา",
  loadingServices: "กำลังโหลดบริการ",
  noServiceMatchesThat: "ไม่พบบริการที่ตรงกับที่ค้นหา",
  showAllServices: "แสดงบริการทั้งหมด",
  countServices: "{count, plural, other {# บริการ}}",
  servicesIn: "บริการใน {city}",
  at: "ที่ {venue}",
}
