import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadLinkedBooking } from "../../../../presenters/present-linked-booking"
import { openLink } from "../../open-link"

/** The booking that a link opens. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { booking_id } = await openLink(req)
  res.json({ booking: await loadLinkedBooking(req.scope, booking_id) })
}
