import type { Translated } from "@/languages/message-types"

export const signInDetails: Translated<"signInDetails"> = {
  email: "อีเมล",
  signInWith: "คุณเข้าสู่ระบบด้วย <span>{email}</span>",
  newEmail: "อีเมลใหม่",
  yourPassword: "รหัสผ่านของคุณ",
  sendMeACode: "ส่งรหัสให้ฉัน",
  password: "รหัสผ่าน",
  otherDevicesSignedOut: "อุปกรณ์อื่นทั้งหมดออกจากระบบแล้ว",
  passwordChanged: "เปลี่ยนรหัสผ่านของคุณแล้ว",
  presentPassword: "รหัสผ่านปัจจุบัน",
  newPassword: "รหัสผ่านใหม่",
  changePassword: "เปลี่ยนรหัสผ่าน",
  signInFromNowOn: "จากนี้คุณเข้าสู่ระบบด้วย {email} อุปกรณ์อื่นทั้งหมดออกจากระบบแล้ว",
  emailChanged: "เปลี่ยนอีเมลของคุณแล้ว",
  digitsSent: "เราส่งตัวเลขหกหลักไปที่ <span>{email}</span> แล้ว จะยังไม่มีอะไรเปลี่ยนจนกว่าคุณจะพิมพ์รหัส",
  lookIntoYourMailbox: "กรุณาดูกล่องจดหมายของคุณ",
  confirmNewEmail: "ยืนยันอีเมลใหม่ของฉัน",
  keptText: "ทุกอุปกรณ์ออกจากระบบแล้ว เราส่งวิธีตั้งรหัสผ่านใหม่ให้ทางอีเมล เพราะผู้ที่ขอเปลี่ยนรู้รหัสผ่านเดิม",
  kept: "อีเมลของคุณยังคงเดิม",
  keepMyEmail: "ไม่ใช่ฉัน ใช้อีเมลเดิมต่อไป",
}
