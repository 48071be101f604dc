import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClaimedEvent } from "../bookings/claimed-event"

/** Notes that an event is delivered; it is never claimed again. */
export const markBookingEventDeliveredStep = createStep(
  "mark-booking-event-delivered",
  async ({ id }: ClaimedEvent, { container }) => {
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(
        "update booking_event set delivered_at = now(), last_error = null, updated_at = now() where id = ?",
        [id],
      )
    return new StepResponse(null)
  },
)
