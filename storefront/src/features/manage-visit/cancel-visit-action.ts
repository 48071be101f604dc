"use server"

import { revalidatePath } from "next/cache"
import { cancelBooking } from "@/lib/plaza/customer-bookings"
import { hasStatus } from "@/lib/plaza/error"
import type { FormState } from "@/ui/form-state"
import { explainFailure } from "./explain-failure"

/** Cancels a visit; the page then shows it as cancelled. */
export async function cancelBookingAction(_state: FormState, data: FormData): Promise<FormState> {
  const reason = String(data.get("reason") ?? "").trim()
  try {
    await cancelBooking(String(data.get("booking_id")), reason.slice(0, 500) || undefined)
  } catch (error) {
    if (hasStatus(error, 401)) {
      return { message: "You are signed out by now. Please sign in and try again." }
    }
    return explainFailure(error, { 409: "This visit cannot be cancelled any more. Please call the venue." })
  }
  revalidatePath("/account/bookings", "layout")
  return { done: true }
}
