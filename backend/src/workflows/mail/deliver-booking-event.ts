import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ClaimedEvent } from "./bookings/claimed-event"
import { enqueueMailWorkflow } from "./enqueue-mail"
import { composeBookingMailStep } from "./steps/compose-booking-mail"
import { emitBookingEventStep } from "./steps/emit-booking-event"
import { markBookingEventDeliveredStep } from "./steps/mark-booking-event-delivered"

/**
 * Delivers one event of a booking: queues the mail to the customer, gives the event to the bus and marks it. The
 * queue knows the event's id as key, so a second delivery makes no second mail; on the bus it may come twice.
 * @throws an error with code `not_settled` while the booking's payment is not authorized
 */
export const deliverBookingEventWorkflow = createWorkflow("deliver-booking-event", (input: ClaimedEvent) => {
  const mail = composeBookingMailStep(input)
  enqueueMailWorkflow.runAsStep({ input: mail })
  emitBookingEventStep(input)
  markBookingEventDeliveredStep(input)
  return new WorkflowResponse(mail)
})
