import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rescheduleBookingWorkflow } from "../../../../../../workflows/bookings/reschedule-booking"
import { loadLinkedBooking } from "../../../../../presenters/present-linked-booking"
import type { RescheduleBooking } from "../../../../../schemas/booking"
import { openLink } from "../../../open-link"

/** Moves the booking that a link opens to another time; the link stays good. */
export async function POST(req: MedusaRequest<RescheduleBooking>, res: MedusaResponse): Promise<void> {
  const { booking_id, by } = await openLink(req)
  await rescheduleBookingWorkflow(req.scope).run({ input: { booking_id, ...req.validatedBody, by } })
  res.json({ booking: await loadLinkedBooking(req.scope, booking_id) })
}
