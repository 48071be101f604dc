import type { Translated } from "@/languages/message-types"

export const service: Translated<"service"> = {
  options: "ตัวเลือก",
  bookOption: "จอง {title} {option}",
  addOns: "บริการเสริม",
  durationLonger: "นานขึ้น {duration}",
  whoDoesIt: "ผู้ให้บริการ",
  bookWith: "จองกับ {name}: {title}",
  book: "จอง",
  chooseTime: "เลือกเวลา",
  chooseSession: "เลือกรอบเรียน",
  withName: "จองกับ {name}",
  beforeYouBook: "ก่อนจอง",
  comesAfter: "สำหรับผู้ที่เคยใช้บริการ {title} ที่นี่มาก่อน",
  comesAfterBy: "สำหรับผู้ที่เคยใช้บริการ {title} ที่นี่มาแล้วอย่างน้อย {leadTime}",
  partyUpTo: "สำหรับกลุ่มไม่เกิน {capacity} คน",
  ahead: "{days, plural, other {จองล่วงหน้าได้สูงสุด # วัน}}",
  aboutVenue: "ทุกอย่างเกี่ยวกับ {venue}",
  moreAt: "บริการอื่นของ {venue}",
}
