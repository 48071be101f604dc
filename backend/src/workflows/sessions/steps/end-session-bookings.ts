import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { isConflict } from "../../../modules/scheduling/conflict"
import { cancelBookingWorkflow } from "../../bookings/cancel-booking"
import type { CancelSessionInput } from "../cancel-session"

/** A hold may become a confirmed booking between two looks, and no later than that: nothing new can come in. */
const MOST_ROUNDS = 3

/**
 * Ends every live booking of a session that is called off: holds are let go, those who booked get everything back.
 * One that fails does not stop the others. A refund that the bank refuses leaves its booking ended, as the session
 * does not take place, and is given later by what settles payments.
 * @throws what went wrong when a booking is still live after all have been tried
 */
export const endSessionBookingsStep = createStep(
  "end-session-bookings",
  async (input: CancelSessionInput, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const failures = new Map<string, unknown>()
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const bookings = await scheduling.sessionBookingsToEnd(input.id)
      for (const booking of bookings.filter(({ id }) => !failures.has(id))) {
        await end(container, booking, input).catch((error: unknown) => {
          // Someone was quicker: the next look shows what has become of it.
          if (isConflict(error, "invalid_transition")) return
          failures.set(booking.id, error)
          logger.error(`Booking ${booking.id} of the cancelled session ${input.id}: ${wordsOf(error)}`)
        })
      }
    }
    const left = await scheduling.sessionBookingsToEnd(input.id)
    if (left.length > 0) throw failures.get(left[0].id) ?? new Error(`Booking ${left[0].id} is still live`)
    return new StepResponse({ failed: failures.size })
  },
)

/** Errors lose their class on the way through a workflow, not their message. */
function wordsOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error)
}

async function end(
  container: MedusaContainer,
  booking: { id: string; status: string },
  { by, reason, reason_code }: CancelSessionInput,
): Promise<void> {
  const why = { reason: reason ?? null, reason_code: reason_code ?? null }
  if (booking.status === "held") {
    await container
      .resolve(SCHEDULING_MODULE)
      .transitionBooking({ booking_id: booking.id, action: "release", by, ...why })
    return
  }
  await cancelBookingWorkflow(container).run({
    input: { booking_id: booking.id, action: "cancel", by, ...why },
  })
}
