import type { Translated } from "@/languages/message-types"

export const policy: Partial<Translated<"policy">> = {
  freeUntilStart: "الإلغاء مجاني حتى بداية الموعد.",
  freeUntilBefore: "الإلغاء مجاني حتى {leadTime} قبل الموعد.",
  freeUntil: "الإلغاء مجاني حتى {moment}.",
  cancellingCosts: "الإلغاء يكلف {percentage}% من السعر.",
  cancellingIsFree: "الإلغاء مجاني.",
  laterCosts: "بعد ذلك يكلف {percentage}% من السعر.",
  noShowCosts: "عدم الحضور يكلف {percentage}% من السعر.",
  paidInFull: "يُدفع كاملًا عند الحجز.",
  nothingNow: "لا شيء للدفع الآن؛ تدفع في المكان.",
  percentageNow: "يُدفع {percentage}% عند الحجز والباقي في المكان.",
  amountNow: "يُدفع {amount} عند الحجز والباقي في المكان.",
  approval: "يؤكد المكان طلبك قبل أن يصبح حجزًا.",
}
