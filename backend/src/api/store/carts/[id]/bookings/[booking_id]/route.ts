import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { releaseBookingWorkflow } from "../../../../../../workflows/bookings/release-booking"
import { loadCart } from "../../../load-cart"

/** Takes a visit out of the cart and frees its time. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await releaseBookingWorkflow(req.scope).run({
    input: { cart_id: req.params.id, booking_id: req.params.booking_id },
  })
  res.json({ cart: await loadCart(req.scope, req.params.id) })
}
