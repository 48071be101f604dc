import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { rescheduleOptionsQuery } from "../../schemas/availability"
import { cancelByVenue, createDeskBooking, rescheduleAtDesk, resizeAtDesk } from "../../schemas/booking"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { id, instant } from "../../schemas/primitives"

const tag = "Bookings"

const STATES = [
  "held",
  "requested",
  "confirmed",
  "checked_in",
  "completed",
  "cancelled",
  "declined",
  "no_show",
  "expired",
  "released",
] as const

/** The query of the list of bookings; `from` and `to` are instants, the span is half-open and overlapped. */
export const bookingListQuery = listQuery(["starts_at", "created_at", "number"], "-starts_at").extend({
  venue_id: id.optional(),
  staff_id: id.optional(),
  customer_id: id.optional(),
  order_id: id.optional(),
  status: oneOrMany(z.enum(STATES)),
  from: instant.optional(),
  to: instant.optional(),
})

export type BookingListQuery = z.output<typeof bookingListQuery>

const step = (name: string, summary: string): RouteContract => ({
  method: "POST",
  path: `/admin/bookings/:id/${name}`,
  summary,
  tag,
  body: cancelByVenue,
  answers: ["booking"],
})

export const bookingContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/bookings",
    summary: "Bookings of the workspace",
    tag,
    query: bookingListQuery,
    answers: ["bookings", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/bookings",
    summary: "Book a visit at the desk or on the phone; makes its order too",
    tag,
    body: createDeskBooking,
    answers: ["booking"],
  },
  { method: "GET", path: "/admin/bookings/:id", summary: "One booking", tag, answers: ["booking"] },
  step("confirm", "Approve a requested booking"),
  step("decline", "Decline a requested booking and give the money back"),
  step("cancel", "Cancel a booking for the venue and give the money back"),
  step("check-in", "The client has arrived"),
  step("complete", "The visit is over"),
  step("no-show", "The client did not come"),
  {
    method: "GET",
    path: "/admin/bookings/:id/reschedule-options",
    summary: "When a booking could start instead",
    tag,
    query: rescheduleOptionsQuery,
    answers: ["availability"],
  },
  {
    method: "POST",
    path: "/admin/bookings/:id/reschedule",
    summary: "Move a booking to another time or other staff, if need be beyond the rules",
    tag,
    body: rescheduleAtDesk,
    answers: ["booking"],
  },
  {
    method: "POST",
    path: "/admin/bookings/:id/resize",
    summary: "Make one segment of a booking longer or shorter; those after it follow, the price stays",
    tag,
    body: resizeAtDesk,
    answers: ["booking"],
  },
]
