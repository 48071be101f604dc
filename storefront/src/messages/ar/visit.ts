import type { Translated } from "@/languages/message-types"

export const visit: Partial<Translated<"visit">> = {
  withValue: "مع {value}",
  requested: "بانتظار المكان",
  confirmed: "مؤكد",
  cancelled: "ملغى",
  completed: "اكتمل",
  visit: "زيارة",
}
