"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import type { Translator } from "@/languages/message-types"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
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

/** Moves a visit and leads to its page, or says why not; the page then keeps what was chosen. */
export async function rescheduleAction(input: RescheduleInput): Promise<RescheduleOutcome> {
  const t = await requestTranslations("answers")
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) {
    return { outcome: "failed", message: t("cannotMoveReopen") }
  }
  const { access, starts_at, anyone, attempt } = parsed.data
  try {
    await rescheduleBooking(access, anyone ? { starts_at, staff_id: null } : { starts_at }, attempt)
  } catch (error) {
    return outcomeOf(t, error)
  }
  revalidatePath(
    access.via === "account" ? "/[locale]/account/bookings" : "/[locale]/bookings/[token]",
    "layout",
  )
  redirect(await pathOfRequest(`${visitHref(access)}?moved=1`))
}

function outcomeOf(t: Translator<"answers">, error: unknown): RescheduleOutcome {
  if (hasCode(error, "slot_unavailable")) {
    const alternatives = z.array(z.string()).catch([]).parse(error.details.alternatives)
    return { outcome: "slot_unavailable", alternatives }
  }
  if (hasCode(error, "venue_not_bookable")) {
    return { outcome: "failed", message: t("notSoldAsBooked") }
  }
  if (error instanceof PlazaError && error.code !== null && t.has(error.code)) {
    return { outcome: "failed", message: t(error.code) }
  }
  const { message } = explainFailure(t, error, {
    401: "signedOut",
    404: "cannotMoveByLink",
  })
  return { outcome: "failed", message: message ?? t("didNotWork") }
}
