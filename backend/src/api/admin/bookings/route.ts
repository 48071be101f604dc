import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { venueScope, type Workspace } from "../../../access/workspace"
import { actorOf, workspaceOf } from "../../../access/workspace-of"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { createDeskBookingWorkflow } from "../../../workflows/bookings/create-desk-booking"
import { parseBookingNumber } from "../../presenters/booking-number"
import { loadBooking, loadBookings } from "../../presenters/load-bookings"
import type { CreateDeskBooking } from "../../schemas/booking"
import { toOrder } from "../../schemas/list-query"
import type { BookingListQuery } from "./contract"

/** The bookings of the workspace; staff see those with a segment of their own. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as BookingListQuery
  const [rows, count] = await req.scope
    .resolve(SCHEDULING_MODULE)
    .listAndCountBookings(toFilters(workspaceOf(req), asked), {
      select: ["id"],
      take: asked.limit,
      skip: asked.offset,
      order: toOrder(asked.order),
    })
  const bookings = await loadBookings(
    req.scope,
    rows.map(({ id }) => id),
    "admin",
  )
  res.json({ bookings, count, offset: asked.offset, limit: asked.limit })
}

/** Books a visit for someone at the desk or on the phone. */
export async function POST(req: MedusaRequest<CreateDeskBooking>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { result } = await createDeskBookingWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      by: actorOf(workspace),
      venue_ids: workspace.kind === "platform" ? null : workspace.venue_ids,
    },
  })
  res.json({ booking: await loadBooking(req.scope, result.booking_id, "admin") })
}

function toFilters(workspace: Workspace, asked: BookingListQuery) {
  const { venue_id, staff_id, customer_id, order_id, status, from, to, q } = asked
  const own =
    workspace.kind === "vendor" && workspace.role === "staff" ? workspace.staff_member_id : undefined
  return {
    $and: [
      venueScope(workspace),
      own === undefined ? {} : { segments: { staff_id: own ?? "" } },
      venue_id ? { venue_id } : {},
      staff_id ? { segments: { staff_id } } : {},
      customer_id ? { customer_id } : {},
      order_id ? { order_id } : {},
      status ? { status } : {},
      from ? { ends_at: { $gt: from } } : {},
      to ? { starts_at: { $lt: to } } : {},
      q ? { number: parseBookingNumber(q) ?? -1 } : {},
    ],
  }
}
