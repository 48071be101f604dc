import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bookingMail } from "../bookings/booking-mail"
import type { ClaimedEvent } from "../bookings/claimed-event"
import { isSettled } from "../bookings/is-settled"
import { loadBooking } from "../bookings/load-booking"
import { NOT_SETTLED } from "../bookings/not-settled"

/**
 * The mails that an event of a booking asks for: one or none.
 * @throws NOT_ALLOWED with code `not_settled` while the payment that the booking hangs on is not authorized
 */
export const composeBookingMailStep = createStep(
  "compose-booking-mail",
  async (event: ClaimedEvent, { container }) => {
    const loaded = await loadBooking(event.booking_id, container)
    if (!loaded) return new StepResponse({ messages: [] })
    if (!isSettled(event.name, loaded.booking, loaded.order)) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The payment is not settled yet", NOT_SETTLED)
    }
    const mail = bookingMail(event, loaded)
    return new StepResponse({ messages: mail ? [mail] : [] })
  },
)
