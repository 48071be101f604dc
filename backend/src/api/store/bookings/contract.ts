import type { RouteContract } from "../../contract"
import { rescheduleOptionsQuery } from "../../schemas/availability"
import { cancelByCustomer, rescheduleBooking } from "../../schemas/booking"

const tag = "Booking links"
const path = "/store/bookings/by-link/:token"

export const linkedBookingContracts: RouteContract[] = [
  { method: "GET", path, summary: "The booking that a link opens", tag, answers: ["booking"] },
  {
    method: "GET",
    path: `${path}/calendar.ics`,
    summary: "The booking as a calendar file",
    tag,
    answers: [],
    produces: "text/calendar",
  },
  {
    method: "GET",
    path: `${path}/cancel-preview`,
    summary: "What cancelling now would cost and give back",
    tag,
    answers: ["fee", "refund", "currency_code", "free_until"],
  },
  {
    method: "POST",
    path: `${path}/cancel`,
    summary: "Cancel the booking under its frozen policy",
    tag,
    body: cancelByCustomer,
    answers: ["booking", "fee", "refund"],
  },
  {
    method: "GET",
    path: `${path}/reschedule-options`,
    summary: "When the booking could start instead",
    tag,
    query: rescheduleOptionsQuery,
    answers: ["availability"],
  },
  {
    method: "POST",
    path: `${path}/reschedule`,
    summary: "Move the booking to another time, at its frozen price",
    tag,
    body: rescheduleBooking,
    answers: ["booking"],
  },
]
