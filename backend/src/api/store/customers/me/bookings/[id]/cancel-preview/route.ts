import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancellationOf } from "../../../../../../../workflows/bookings/cancellation"
import { requireOwnBooking } from "../../../../require-own-booking"

/** What cancelling now would cost and give back. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await requireOwnBooking(req)
  const { fee, refund, currency_code, free_until } = await cancellationOf(
    req.scope,
    req.params.id,
    "customer",
  )
  res.json({ fee, refund, currency_code, free_until })
}
