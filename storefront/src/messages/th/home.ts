import type { Translated } from "@/languages/message-types"

export const home: Translated<"home"> = {
  whatDoYouNeed: "คุณกำลังมองหาอะไร",
  goodPlacesToStart: "ร้านแนะนำ",
  allVenues: "ร้านทั้งหมด",
  howItWorks: "ใช้งานอย่างไร",
  whereWeAre: "เมืองที่มีเรา",
  lengthVenues: "{count, plural, other {# ร้าน}}",
  bookTheGoodHours: "จองช่วงเวลาดี ๆ",
  massageHairNailsAClass:
    "นวด ทำผม ทำเล็บ เข้าคลาส ตรวจสุขภาพ ค้นหาร้าน เลือกคน และเลือกเวลาที่ว่างจริง เราเก็บเวลาไว้ให้ระหว่างที่คุณตัดสินใจ และยืนยันได้ในหนึ่งนาที",
  find: "หาร้านที่ใช่",
  findText: "ราคา ทีมงาน เวลาเปิดปิด และเงื่อนไขการยกเลิก อยู่ในหน้าเดียวให้คุณดูก่อนตัดสินใจ",
  take: "เลือกเวลาว่าง",
  takeText: "เวลาที่คุณเห็นว่างจริงในวินาทีนี้ เลือกแล้วเราเก็บไว้ให้สิบนาที ไม่มีใครแย่งไปได้",
  booked: "จองเรียบร้อย",
  bookedText: "ไม่ต้องมีบัญชี ร้านเห็นการจองในปฏิทินทันที และคุณได้รับทางอีเมล",
}
