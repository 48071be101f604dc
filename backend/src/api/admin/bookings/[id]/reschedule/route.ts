import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actorOf, workspaceOf } from "../../../../../access/workspace-of"
import { rescheduleBookingWorkflow } from "../../../../../workflows/bookings/reschedule-booking"
import { loadBooking } from "../../../../presenters/load-bookings"
import type { RescheduleAtDesk } from "../../../../schemas/booking"

/** The venue moves a booking to another time, or to other staff. */
export async function POST(req: MedusaRequest<RescheduleAtDesk>, res: MedusaResponse): Promise<void> {
  await rescheduleBookingWorkflow(req.scope).run({
    input: { booking_id: req.params.id, ...req.validatedBody, by: actorOf(workspaceOf(req)) },
  })
  res.json({ booking: await loadBooking(req.scope, req.params.id, "admin") })
}
