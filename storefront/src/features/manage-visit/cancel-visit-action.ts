"use server"

import { revalidatePath } from "next/cache"
import { explainFailure } from "@/features/account/explain-failure"
import { bookingAccessSchema, visitHref } from "@/lib/plaza/booking-access"
import { hasStatus } from "@/lib/plaza/error"
import { cancelBooking } from "@/lib/plaza/managed-bookings"
import type { FormState } from "@/ui/form-state"

/** Cancels a visit; the page then shows it as cancelled. */
export async function cancelVisitAction(_state: FormState, data: FormData): Promise<FormState> {
  const access = bookingAccessSchema.safeParse({ via: data.get("via"), key: data.get("key") })
  if (!access.success) {
    return { message: "This visit is not known. Please open its page again." }
  }
  const reason = String(data.get("reason") ?? "").trim()
  try {
    await cancelBooking(access.data, reason.slice(0, 500) || undefined)
  } catch (error) {
    if (hasStatus(error, 401)) {
      return { message: "You are signed out by now. Please sign in and try again." }
    }
    return explainFailure(error, {
      404: "This link has run out. Please call the venue.",
      409: "This visit cannot be cancelled any more. Please call the venue.",
    })
  }
  revalidatePath(access.data.via === "account" ? "/account/bookings" : visitHref(access.data), "layout")
  return { done: true }
}
