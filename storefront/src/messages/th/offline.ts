import type { Translated } from "@/languages/message-types"

export const offline: Translated<"offline"> = {
  title: "คุณออฟไลน์อยู่",
  explanation: "ขณะนี้ติดต่อ Plaza ไม่ได้ การจองที่กำลังจะมาถึงของคุณเก็บไว้ในอุปกรณ์เครื่องนี้",
  coming: "การจองที่กำลังจะมาถึง",
  again: "ลองอีกครั้ง",
}
