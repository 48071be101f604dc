import type { RouteContract } from "../../contract"
import { cancelByCustomer } from "../../schemas/booking"

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
]
