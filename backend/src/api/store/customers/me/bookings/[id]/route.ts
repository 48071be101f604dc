import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadBooking } from "../../../../../presenters/load-bookings"
import { requireOwnBooking } from "../../../require-own-booking"

/** One booking of the signed-in customer. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await requireOwnBooking(req)
  res.json({ booking: await loadBooking(req.scope, req.params.id, "store") })
}
