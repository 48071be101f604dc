import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { loadBookings } from "../../../../presenters/load-bookings"
import { project } from "../../../../schemas/fields"
import { toOrder } from "../../../../schemas/list-query"
import type { MyBookingsQuery } from "../../contract"

const TAKES_PLACE = ["requested", "confirmed", "checked_in"]
const NEVER_LISTED = ["held", "released"]

/** The signed-in customer's bookings, holds left out. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { status, when, fields, limit, offset, order } = req.validatedQuery as MyBookingsQuery
  const now = new Date()
  const upcoming = { ends_at: { $gt: now }, status: TAKES_PLACE }
  const past = { $or: [{ ends_at: { $lte: now } }, { status: { $nin: TAKES_PLACE } }] }
  const [rows, count] = await req.scope.resolve(SCHEDULING_MODULE).listAndCountBookings(
    {
      customer_id: req.auth_context.actor_id,
      $and: [
        // A hold that ran out has no order; a request that lapsed has one.
        { status: { $nin: NEVER_LISTED }, order_id: { $ne: null } },
        status ? { status } : {},
        when === "upcoming" ? upcoming : when === "past" ? past : {},
      ],
    },
    { select: ["id"], take: limit, skip: offset, order: toOrder(order) },
  )
  const bookings = await loadBookings(
    req.scope,
    rows.map(({ id }) => id),
    "store",
  )
  res.json({ bookings: bookings.map((booking) => project(booking, fields)), count, offset, limit })
}
