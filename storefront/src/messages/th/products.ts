import type { Translated } from "@/languages/message-types"

export const products: Translated<"products"> = {
  shop: "ร้านค้า",
  oilsBrushesMatsAndMore: "น้ำมัน แปรง เสื่อ และอีกมาก สิ่งที่ร้านบน Plaza ใช้จริง ให้คุณซื้อกลับบ้าน",
  whatTheVenuesWorkWith: "สิ่งที่ร้านใช้จริง ให้คุณซื้อกลับบ้าน ใส่ตะกร้าเดียวกับการจองได้เลย",
  notSoldInCurrency: "ไม่มีขายเป็น {currency}",
  chooseOne: "เลือกแบบ",
  addToCart: "เพิ่มลงตะกร้า",
  soldOut: "สินค้าหมด",
  itIsInYourCart: "อยู่ในตะกร้าแล้ว",
  toTheCart: "ไปที่ตะกร้า",
  thatDidNotWork: "ดำเนินการไม่สำเร็จ",
  region: "ภูมิภาค",
  soldOut2: "· สินค้าหมด",
  loadingTheShop: "กำลังโหลดร้านค้า",
  nothingIsSoldInCurrency: "ขณะนี้ยังไม่มีสินค้าขายเป็น {currency} กรุณากลับมาใหม่ หรือดูภูมิภาคอื่น",
  nothingHereYet: "ยังไม่มีสินค้า",
  inStock: "มีสินค้า",
  onlyLeft: "เหลือเพียง {stock} ชิ้น",
}
