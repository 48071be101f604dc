import type { Translated } from "@/languages/message-types"

export const shell: Translated<"shell"> = {
  myBookings: "การจองของฉัน",
  signIn: "เข้าสู่ระบบ",
  countThingsInIt: "{count, plural, other {มี # รายการ}}",
  cart: "ตะกร้า",
  massageHairNailsFitnessA: "นวด ทำผม ทำเล็บ ฟิตเนส ทันตกรรม ตัดผมชาย จองกับคนที่ทำได้ดี ในเวลาที่ว่างจริง",
  footer: "ท้ายหน้า",
  main: "เมนูหลัก",
  account: "บัญชี",
  findAVenue: "ค้นหาร้าน",
  services: "บริการ",
  shop: "ร้านค้า",
  becomeAPartner: "ร่วมเป็นพาร์ตเนอร์",
  venues: "ร้านบริการ",
  title: "Plaza: จองเวลาดี ๆ ใกล้คุณ",
  description:
    "ค้นหาร้าน เลือกคนและเวลาที่ว่างจริง แล้วจองได้ในหนึ่งนาที นวด ทำผม ทำเล็บ สปา ฟิตเนส ทันตกรรม ตัดผมชาย และโยคะ",
  skipToContent: "ข้ามไปที่เนื้อหา",
  language: "ภาษา",
  colours: "สี",
  light: "สว่าง",
  dark: "มืด",
  asTheDevice: "ตามอุปกรณ์นี้",
  suggestion: "Plaza มีภาษาไทยด้วย",
  suggestionYes: "ดูต่อเป็นภาษาไทย",
  suggestionNo: "ไม่ ขอบคุณ",
}
