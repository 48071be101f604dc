import type { Translated } from "@/languages/message-types"

export const googleSignIn: Translated<"googleSignIn"> = {
  withGoogle: "ดำเนินการต่อด้วย Google",
  orWithPassword: "หรือใช้รหัสผ่าน",
  taken: "อีเมลนี้มีบัญชีอยู่แล้ว",
  takenText: "กรุณาเข้าสู่ระบบด้วยรหัสผ่าน หรือขอรหัสผ่านใหม่ ระบบจะไม่รวมบัญชีให้เอง",
  failed: "เข้าสู่ระบบด้วย Google ไม่สำเร็จ",
  failedText: "กรุณาลองอีกครั้ง หรือเข้าสู่ระบบด้วยรหัสผ่าน Google ต้องยืนยันอีเมลของคุณแล้ว",
  anew: "เข้าสู่ระบบด้วย Google อีกครั้ง",
  anewText: "เข้าสู่ระบบด้วย Google อีกครั้งเพื่อยืนยันว่าเป็นคุณ หลังจากนั้นคุณมีเวลาสิบนาที",
}
