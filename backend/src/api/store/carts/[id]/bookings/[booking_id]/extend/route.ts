import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { extendHoldWorkflow } from "../../../../../../../workflows/bookings/extend-hold"
import { loadBooking } from "../../../../../../presenters/load-bookings"

/** Holds a visit longer, once. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, booking_id } = req.params
  await extendHoldWorkflow(req.scope).run({ input: { cart_id: id, booking_id } })
  res.json({ booking: await loadBooking(req.scope, booking_id, "store") })
}
