import type { Translated } from "@/languages/message-types"

export const visit: Translated<"visit"> = {
  withValue: "กับ {value}",
  held: "เก็บเวลาไว้",
  requested: "รอร้านยืนยัน",
  confirmed: "ยืนยันแล้ว",
  checked_in: "เช็กอินแล้ว",
  completed: "เสร็จสิ้น",
  cancelled: "ยกเลิกแล้ว",
  declined: "ร้านปฏิเสธ",
  no_show: "ไม่ได้มาตามนัด",
  expired: "หมดเวลา",
  released: "ปล่อยเวลาแล้ว",
  visit: "นัดหมาย",
}
