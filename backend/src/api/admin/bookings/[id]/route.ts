import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadBooking } from "../../../presenters/load-bookings"

/** One booking. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ booking: await loadBooking(req.scope, req.params.id, "admin") })
}
