import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelBookingWorkflow } from "../../../../../../workflows/bookings/cancel-booking"
import { loadLinkedBooking } from "../../../../../presenters/present-linked-booking"
import type { CancelByCustomer } from "../../../../../schemas/booking"
import { openLink } from "../../../open-link"

/** Cancels the booking that a link opens, under its frozen policy. */
export async function POST(req: MedusaRequest<CancelByCustomer>, res: MedusaResponse): Promise<void> {
  const { booking_id, by } = await openLink(req)
  const { reason_code, reason } = req.validatedBody
  const { result } = await cancelBookingWorkflow(req.scope).run({
    input: { booking_id, action: "cancel", by, reason_code: reason_code ?? null, reason: reason ?? null },
  })
  const { fee, refund } = result
  res.json({ booking: await loadLinkedBooking(req.scope, booking_id), fee, refund })
}
