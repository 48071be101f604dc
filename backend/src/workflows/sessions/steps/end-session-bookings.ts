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
 * One that fails does not stop the others; the first failure is thrown when all have been tried.
 */
export const endSessionBookingsStep = createStep(
  "end-session-bookings",
  async (input: CancelSessionInput, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const failures = new Map<string, unknown>()
    let ended = 0
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const bookings = await scheduling.sessionBookingsToEnd(input.id)
      const open = bookings.filter(({ id }) => !failures.has(id))
      if (open.length === 0) break
      for (const booking of open) {
        try {
          await end(container, booking, input)
          ended += 1
        } catch (error) {
          // Someone was quicker: the next look shows what has become of it.
          if (isConflict(error, "invalid_transition")) continue
          failures.set(booking.id, error)
          container
            .resolve(ContainerRegistrationKeys.LOGGER)
            .error(`Booking ${booking.id} of the cancelled session ${input.id} stays: ${String(error)}`)
        }
      }
    }
    const [failure] = failures.values()
    if (failure !== undefined) throw failure
    return new StepResponse({ ended })
  },
)

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
