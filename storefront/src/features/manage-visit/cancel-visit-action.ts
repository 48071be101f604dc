"use server"

import { revalidatePath } from "next/cache"
import { requestTranslations } from "@/languages/of-request"
import { explainFailure } from "@/features/account/explain-failure"
import { bookingAccessSchema } from "@/lib/plaza/booking-access"
import { hasStatus } from "@/lib/plaza/error"
import { cancelBooking } from "@/lib/plaza/managed-bookings"
import type { FormState } from "@/ui/form-state"

/** Cancels a visit; the page then shows it as cancelled. */
export async function cancelVisitAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const access = bookingAccessSchema.safeParse({ via: data.get("via"), key: data.get("key") })
  if (!access.success) {
    return { message: t("visitUnknown") }
  }
  const reason = String(data.get("reason") ?? "").trim()
  try {
    await cancelBooking(access.data, reason.slice(0, 500) || undefined)
  } catch (error) {
    if (hasStatus(error, 401)) {
      return { message: t("signedOut") }
    }
    return explainFailure(t, error, {
      404: "linkRanOut",
      409: "cannotCancel",
    })
  }
  revalidatePath(
    access.data.via === "account" ? "/[locale]/account/bookings" : "/[locale]/bookings/[token]",
    "layout",
  )
  return { done: true }
}
