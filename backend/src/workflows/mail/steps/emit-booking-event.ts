import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClaimedEvent } from "../bookings/claimed-event"

/**
 * Gives the event to the bus. At once, and not by the engine's own step, which keeps events back until the workflow
 * has ended: the row would be marked as delivered before, and a crash between would lose the event.
 */
export const emitBookingEventStep = createStep(
  "emit-booking-event",
  async ({ name, booking_id, payload }: ClaimedEvent, { container }) => {
    await container.resolve(Modules.EVENT_BUS).emit({ name, data: { ...payload, id: booking_id } })
    return new StepResponse(null)
  },
)
