import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actorOf, workspaceOf } from "../../../../../access/workspace-of"
import { resizeBookingWorkflow } from "../../../../../workflows/bookings/resize-booking"
import { loadBooking } from "../../../../presenters/load-bookings"
import type { ResizeAtDesk } from "../../../../schemas/booking"

/** The venue makes one segment of a booking longer or shorter. */
export async function POST(req: MedusaRequest<ResizeAtDesk>, res: MedusaResponse): Promise<void> {
  await resizeBookingWorkflow(req.scope).run({
    input: { booking_id: req.params.id, ...req.validatedBody, by: actorOf(workspaceOf(req)) },
  })
  res.json({ booking: await loadBooking(req.scope, req.params.id, "admin") })
}
