import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { rescheduleOptionsQuery } from "../../schemas/availability"
import { cancelByCustomer, rescheduleBooking } from "../../schemas/booking"
import { fieldsOf } from "../../schemas/fields"
import { listQuery } from "../../schemas/list-query"

const tag = "My bookings"
const path = "/store/customers/me/bookings"

/** The states a customer sees; a hold is not a booking yet. */
const STATES = [
  "requested",
  "confirmed",
  "checked_in",
  "completed",
  "cancelled",
  "declined",
  "no_show",
  "expired",
] as const

/** What a customer may be told of a booking. */
const FIELDS = [
  ...["id", "number", "status", "source", "starts_at", "ends_at", "local_starts_at", "time_zone", "venue"],
  ...["customer_id", "order_id", "cart_id", "party_size", "notes", "currency_code", "total", "deposit_total"],
  ...["balance_due", "payment_status", "hold_expires_at", "hold_extended", "session_id", "reschedule_count"],
  ...[
    "cancelled_by",
    "paid_total",
    "cancellation_fee",
    "refund_total",
    "segments",
    "policy",
    "history",
    "created_at",
  ],
] as [string, ...string[]]

/** The query of a customer's bookings: `upcoming` ends in the future and still takes place. */
export const myBookingsQuery = listQuery(["starts_at"], "starts_at").extend({
  status: z.enum(STATES).optional(),
  when: z.enum(["upcoming", "past"]).optional(),
  fields: fieldsOf(FIELDS),
})

export type MyBookingsQuery = z.output<typeof myBookingsQuery>

export const customerBookingContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "The customer's bookings",
    tag,
    query: myBookingsQuery,
    answers: ["bookings", "count", "offset", "limit"],
  },
  { method: "GET", path: `${path}/:id`, summary: "One booking", tag, answers: ["booking"] },
  {
    method: "GET",
    path: `${path}/:id/cancel-preview`,
    summary: "What cancelling now would cost and give back",
    tag,
    answers: ["fee", "refund", "currency_code", "free_until"],
  },
  {
    method: "POST",
    path: `${path}/:id/cancel`,
    summary: "Cancel a booking under its frozen policy",
    tag,
    body: cancelByCustomer,
    answers: ["booking", "fee", "refund"],
  },
  {
    method: "GET",
    path: `${path}/:id/reschedule-options`,
    summary: "When a booking could start instead",
    tag,
    query: rescheduleOptionsQuery,
    answers: ["availability"],
  },
  {
    method: "POST",
    path: `${path}/:id/reschedule`,
    summary: "Move a booking to another time, at its frozen price",
    tag,
    body: rescheduleBooking,
    answers: ["booking"],
  },
]
