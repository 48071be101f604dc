import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { holdBookingWorkflow } from "../../../../../workflows/bookings/hold-booking"
import { loadBooking, loadBookings } from "../../../../presenters/load-bookings"
import type { HoldBooking } from "../../../../schemas/booking"
import { loadCart } from "../../load-cart"

/** A cart never has more visits than this. */
const MOST = 100

/** The bookings of a cart; those that were taken out again are left out. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cart = await loadCart(req.scope, req.params.id)
  const rows = await req.scope
    .resolve(SCHEDULING_MODULE)
    .listBookings(
      { cart_id: cart.id, status: { $ne: "released" } },
      { take: MOST, order: { starts_at: "ASC" } },
    )
  const bookings = await loadBookings(
    req.scope,
    rows.map(({ id }) => id),
    "store",
  )
  res.json({ bookings })
}

/** Holds a visit and puts its line into the cart. */
export async function POST(req: MedusaRequest<HoldBooking>, res: MedusaResponse): Promise<void> {
  const { starts_at, segments, party_size, notes } = req.validatedBody
  const { result } = await holdBookingWorkflow(req.scope).run({
    input: { cart_id: req.params.id, segments, starts_at, party_size, notes: notes ?? null },
  })
  const [cart, booking] = await Promise.all([
    loadCart(req.scope, req.params.id),
    loadBooking(req.scope, result.booking_id, "store"),
  ])
  res.json({ cart, booking })
}
