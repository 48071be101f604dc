import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancellationOf } from "../../../../../../workflows/bookings/cancellation"
import { openLink } from "../../../open-link"

/** What cancelling now would cost and give back. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { booking_id } = await openLink(req)
  const { fee, refund, currency_code, free_until } = await cancellationOf(req.scope, booking_id, "customer")
  res.json({ fee, refund, currency_code, free_until })
}
