import type { Translated } from "@/languages/message-types"

export const ui: Translated<"ui"> = {
  failed: "เกิดข้อผิดพลาดทางเรา",
  failedText: "ไม่ได้เกิดจากคุณ กรุณาลองใหม่อีกครั้งในอีกสักครู่",
  reference: "รหัสอ้างอิง: {digest}",
  notFound: "ไม่พบหน้านี้",
  notHereText: "ที่อยู่อาจพิมพ์ผิด หรือร้านนี้ไม่ได้อยู่บน Plaza แล้ว",
  notHere: "ไม่พบหน้าที่คุณต้องการ",
  close: "ปิด",
  optional: "(ไม่บังคับ)",
  code: "รหัส",
  mailedCodeHint: "ตัวเลขหกหลัก ใช้ได้ภายใน 15 นาที",
  pages: "หน้า",
  previous: "ก่อนหน้า",
  pageOf: "หน้า {page} จาก {pages}",
  next: "ถัดไป",
  rated: "ได้ {average} จาก 5 คะแนน จาก {count, plural, other {# รีวิว}}",
  readMore: "อ่านเพิ่มเติม",
  readLess: "ย่อข้อความ",
  aboutOf: "เกี่ยวกับ {of}",
  browseVenues: "ดูร้านทั้งหมด",
  tryAgain: "ลองอีกครั้ง",
}
