import type { Translated } from "@/languages/message-types"

export const map: Translated<"map"> = {
  map: "แผนที่",
  list: "รายการ",
  view: "มุมมอง",
  mapOfVenues: "แผนที่ร้าน",
  loadingMap: "กำลังโหลดแผนที่",
  mapFailed: "อุปกรณ์นี้แสดงแผนที่ไม่ได้ รายการด้านล่างมีร้านเดียวกัน",
  searchThisArea: "ค้นหาในบริเวณนี้",
  zoomIn: "ขยาย",
  zoomOut: "ย่อ",
  countVenuesHere: "{count, plural, other {# ร้านตรงนี้ ขยายเพื่อดู}}",
  countVenuesIn: "{count, plural, other {# ร้านใน {city} ขยายเพื่อดู}}",
  venueFrom: "{name} เริ่มต้น {price}",
  metres: "ม.",
  kilometres: "กม.",
  attribution: "ที่มาของแผนที่",
  countOnMap: "แสดงบนแผนที่ {shown} จาก {count} ร้าน",
  countServicesOnMap: "แสดงบนแผนที่ {shown} จาก {count} บริการ",
  landBy: "ชายฝั่งและพรมแดน: Natural Earth",
  mapOf: "แผนที่ของ {name}",
  placeMapFailed: "อุปกรณ์นี้แสดงแผนที่ไม่ได้",
}
