import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rescheduleBookingWorkflow } from "../../../../../../../workflows/bookings/reschedule-booking"
import { loadBooking } from "../../../../../../presenters/load-bookings"
import type { RescheduleBooking } from "../../../../../../schemas/booking"
import { requireOwnBooking } from "../../../../require-own-booking"

/** Moves a booking to another time. */
export async function POST(
  req: AuthenticatedMedusaRequest<RescheduleBooking>,
  res: MedusaResponse,
): Promise<void> {
  await requireOwnBooking(req)
  await rescheduleBookingWorkflow(req.scope).run({
    input: {
      booking_id: req.params.id,
      ...req.validatedBody,
      by: { type: "customer", id: req.auth_context.actor_id },
    },
  })
  res.json({ booking: await loadBooking(req.scope, req.params.id, "store") })
}
