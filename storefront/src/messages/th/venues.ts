import type { Translated } from "@/languages/message-types"

export const venues: Translated<"venues"> = {
  venues: "ร้านบริการ",
  everyVenueOnPlazaBy: "ร้านทุกแห่งบน Plaza แยกตามหมวดหมู่ เมือง และชื่อ พร้อมราคาเริ่มต้นและคะแนน",
  fromMoney: "เริ่มต้น <span>{money}</span>",
  loadingVenues: "กำลังโหลดร้าน",
  tryFewerWordsAnotherCity: "ลองใช้คำน้อยลง เลือกเมืองอื่น หรือดูทุกหมวดหมู่",
  noVenueMatchesThat: "ไม่พบร้านที่ตรงกับที่ค้นหา",
  countVenues: "{count, plural, other {# ร้าน}}",
  showAllVenues: "แสดงร้านทั้งหมด",
  distance: "ใกล้ที่สุด",
  name: "ชื่อ",
  relevance: "ตรงที่สุด",
  rating: "คะแนนสูงสุด",
  price: "ราคาต่ำสุด",
  everythingIn: "{category}ใน {city}",
  venuesIn: "ร้านบริการใน {city}",
}
