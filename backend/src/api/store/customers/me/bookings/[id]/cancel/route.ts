import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelBookingWorkflow } from "../../../../../../../workflows/bookings/cancel-booking"
import { loadBooking } from "../../../../../../presenters/load-bookings"
import type { CancelByCustomer } from "../../../../../../schemas/booking"
import { requireOwnBooking } from "../../../../require-own-booking"

/** Cancels a booking under its frozen policy. */
export async function POST(
  req: AuthenticatedMedusaRequest<CancelByCustomer>,
  res: MedusaResponse,
): Promise<void> {
  await requireOwnBooking(req)
  const { reason_code, reason } = req.validatedBody
  const { result } = await cancelBookingWorkflow(req.scope).run({
    input: {
      booking_id: req.params.id,
      action: "cancel",
      by: { type: "customer", id: req.auth_context.actor_id },
      reason_code: reason_code ?? null,
      reason: reason ?? null,
    },
  })
  const { fee, refund } = result
  res.json({ booking: await loadBooking(req.scope, req.params.id, "store"), fee, refund })
}
