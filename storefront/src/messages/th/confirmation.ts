import type { Translated } from "@/languages/message-types"

export const confirmation: Translated<"confirmation"> = {
  thankYou: "ขอบคุณ",
  noOrderText: "ทุกอย่างที่คุณต้องใช้อยู่ในอีเมลยืนยัน หากมีบัญชี นัดของคุณอยู่ในการจองของฉัน",
  noOrder: "ไม่มีคำสั่งซื้อล่าสุดที่นี่",
  orderNumber: "หมายเลขคำสั่งซื้อ <span>{display_id}</span> เราจะส่งการยืนยันไปที่ <span2>{email}</span2>",
  summary: "สรุป",
  myBookings: "การจองของฉัน",
  createAnAccount: "สร้างบัญชี",
  bookingNumber: "หมายเลขการจอง",
  requestText: "ร้านพิจารณาทุกคำขอเอง คุณจะได้รับอีเมลทันทีที่ร้านตอบ หากร้านรับไม่ได้ คุณจะได้รับเงินคืน",
  toBeDelivered: "สินค้าที่จะจัดส่ง",
  requestSent: "ส่งคำขอของคุณแล้ว",
  youAreBooked: "จองเรียบร้อยแล้ว",
  findAVenue: "ค้นหาร้าน",
  addToCalendar: "เพิ่มลงปฏิทิน",
  addToCalendarTitle: "เพิ่มลงปฏิทิน: {title}",
}
