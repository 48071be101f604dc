import type { Translated } from "@/languages/message-types"

export const policy: Translated<"policy"> = {
  freeUntilStart: "ยกเลิกฟรีได้จนถึงเวลาเริ่ม",
  freeUntilBefore: "ยกเลิกฟรีได้จนถึง {leadTime}ก่อนเวลานัด",
  freeUntil: "ยกเลิกฟรีได้จนถึง {moment}",
  cancellingCosts: "การยกเลิกมีค่าใช้จ่าย {percentage}% ของราคา",
  cancellingIsFree: "ยกเลิกได้ฟรี",
  laterCosts: "หลังจากนั้นมีค่าใช้จ่าย {percentage}% ของราคา",
  noShowCosts: "หากไม่มาตามนัด มีค่าใช้จ่าย {percentage}% ของราคา",
  paidInFull: "ชำระเต็มจำนวนเมื่อจอง",
  nothingNow: "ยังไม่ต้องชำระตอนนี้ ชำระที่ร้าน",
  percentageNow: "ชำระ {percentage}% เมื่อจอง ส่วนที่เหลือชำระที่ร้าน",
  amountNow: "ชำระ {amount} เมื่อจอง ส่วนที่เหลือชำระที่ร้าน",
  approval: "ร้านจะยืนยันคำขอของคุณก่อน การจองจึงจะสมบูรณ์",
}
