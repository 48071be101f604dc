import type { Translated } from "@/languages/message-types"

export const signInDetails: Translated<"signInDetails"> = {
  eMailAddress: "อีเมล",
  youSignInWithEmail: "คุณเข้าสู่ระบบด้วย <span>{email}</span>",
  newEMailAddress: "อีเมลใหม่",
  yourPassword: "รหัสผ่านของคุณ",
  sendMeACode: "ส่งรหัสให้ฉัน",
  password: "รหัสผ่าน",
  allOtherDevicesWereSigned: "อุปกรณ์อื่นทั้งหมดออกจากระบบแล้ว",
  yourPasswordIsChanged: "เปลี่ยนรหัสผ่านของคุณแล้ว",
  presentPassword: "รหัสผ่านปัจจุบัน",
  newPassword: "รหัสผ่านใหม่",
  changePassword: "เปลี่ยนรหัสผ่าน",
  youSignInWithEmail2: "จากนี้คุณเข้าสู่ระบบด้วย {email} อุปกรณ์อื่นทั้งหมดออกจากระบบแล้ว",
  yourAddressIsChanged: "เปลี่ยนอีเมลของคุณแล้ว",
  weHaveSentSixDigits: "เราส่งตัวเลขหกหลักไปที่ <span>{email}</span> แล้ว จะยังไม่มีอะไรเปลี่ยนจนกว่าคุณจะพิมพ์รหัส",
  lookIntoYourMailbox: "กรุณาดูกล่องจดหมายของคุณ",
  confirmMyNewAddress: "ยืนยันอีเมลใหม่ของฉัน",
  allDevicesWereSignedOut: "ทุกอุปกรณ์ออกจากระบบแล้ว เราส่งวิธีตั้งรหัสผ่านใหม่ให้ทางอีเมล เพราะผู้ที่ขอเปลี่ยนรู้รหัสผ่านเดิม",
  yourAddressStaysAsIt: "อีเมลของคุณยังคงเดิม",
  itWasNotMeKeep: "ไม่ใช่ฉัน ใช้อีเมลเดิมต่อไป",
}
