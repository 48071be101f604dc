import type { Translated } from "@/languages/message-types"

export const password: Translated<"password"> = {
  password: "รหัสผ่าน",
  hint: "อย่างน้อย 8 ตัวอักษร คำหลายคำเรียงกันจำง่ายและเดายาก",
  score0: "เดาง่ายมาก",
  score1: "เดาง่าย",
  score2: "ยังเดาง่ายอยู่",
  score3: "ดี",
  score4: "เดายาก",
}
