import type { Translated } from "@/languages/message-types"

export const offline: Translated<"offline"> = {
  title: "أنت غير متصل بالإنترنت",
  explanation: "لا يمكن الوصول إلى Plaza. حجوزاتك القادمة محفوظة على هذا الجهاز.",
  coming: "الحجوزات القادمة",
  again: "حاول مرة أخرى",
}
