import type { Translated } from "@/languages/message-types"

export const amenities: Translated<"amenities"> = {
  parking: "موقف سيارات",
  wifi: "واي فاي",
  "step-free-access": "دخول بلا درج",
  showers: "أماكن استحمام",
  lockers: "خزائن",
  "tea-and-water": "شاي وماء",
  "card-payment": "الدفع بالبطاقة",
  "air-conditioning": "تكييف",
  "changing-room": "غرفة تبديل",
  "children-corner": "ركن الأطفال",
}
