"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { z } from "zod"
import { explainFailure } from "@/features/account/explain-failure"
import { bookingAccessSchema, visitHref } from "@/lib/plaza/booking-access"
import { hasCode, PlazaError } from "@/lib/plaza/error"
import { rescheduleBooking } from "@/lib/plaza/managed-bookings"
import type { RescheduleOutcome } from "./reschedule-outcome"

const inputSchema = z.object({
  access: bookingAccessSchema,
  starts_at: z.iso.datetime({ offset: true }),
  /** With whoever is free, instead of whom the visit was booked with. */
  anyone: z.boolean(),
  attempt: z.string().regex(/^[0-9a-f]{32}$/),
})

export type RescheduleInput = z.input<typeof inputSchema>

const WORDS: Record<string, string> = {
  slot_not_offered: "This time is not on offer any more. The free times have been brought up to date.",
  reschedule_limit_reached: "This visit has been moved as often as its terms allow.",
  too_late_to_reschedule: "It is too late to move this visit. Please call the venue.",
  invalid_transition: "This visit cannot be moved any more.",
  venue_not_bookable: "This visit is no longer sold as it was booked. Please call the venue.",
}

/** Moves a visit and leads to its page, or says why not; the page then keeps what was chosen. */
export async function rescheduleAction(input: RescheduleInput): Promise<RescheduleOutcome> {
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) {
    return { outcome: "failed", message: "This visit cannot be moved. Please open its page again." }
  }
  const { access, starts_at, anyone, attempt } = parsed.data
  try {
    await rescheduleBooking(access, anyone ? { starts_at, staff_id: null } : { starts_at }, attempt)
  } catch (error) {
    return outcomeOf(error)
  }
  revalidatePath(access.via === "account" ? "/account/bookings" : visitHref(access), "layout")
  redirect(`${visitHref(access)}?moved=1`)
}

function outcomeOf(error: unknown): RescheduleOutcome {
  if (hasCode(error, "slot_unavailable")) {
    const alternatives = z.array(z.string()).catch([]).parse(error.details.alternatives)
    return { outcome: "slot_unavailable", alternatives }
  }
  const known = error instanceof PlazaError && error.code !== null ? WORDS[error.code] : undefined
  const { message } = explainFailure(error, {
    401: "You are signed out by now. Please sign in and try again.",
    404: "This visit cannot be moved by this link any more.",
  })
  return { outcome: "failed", message: known ?? message ?? "That did not work. Please try again." }
}
