import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { releaseBookingWorkflow } from "../../../workflows/bookings/release-booking"
import { loadCart } from "./load-cart"

/**
 * Core's DELETE of a line that sells a booking takes the whole visit out of the cart and frees its time, and
 * answers as core does; other lines are core's to delete.
 */
export async function guardCartLines(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { id: cart_id, line_id } = req.params
  const [segment] = await req.scope
    .resolve(SCHEDULING_MODULE)
    .listBookingSegments({ line_item_id: line_id }, { select: ["id", "booking_id"], take: 1 })
  if (!segment) return next()
  await releaseBookingWorkflow(req.scope).run({ input: { cart_id, booking_id: segment.booking_id } })
  res.json({ id: line_id, object: "line-item", deleted: true, parent: await loadCart(req.scope, cart_id) })
}
