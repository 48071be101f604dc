import type { RouteContract } from "../../contract"
import { holdBooking } from "../../schemas/booking"

const tag = "Cart bookings"
const path = "/store/carts/:id/bookings"

export const cartBookingContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "The bookings of a cart, also after it has been completed",
    tag,
    answers: ["bookings"],
  },
  {
    method: "POST",
    path,
    summary: "Hold a visit for ten minutes and put it into the cart",
    tag,
    body: holdBooking,
    answers: ["cart", "booking"],
  },
  {
    method: "DELETE",
    path: `${path}/:booking_id`,
    summary: "Take a visit out of the cart and free its time",
    tag,
    answers: ["cart"],
  },
  {
    method: "POST",
    path: `${path}/:booking_id/extend`,
    summary: "Hold a visit ten minutes longer, once",
    tag,
    answers: ["booking"],
  },
  {
    method: "GET",
    path: `${path}/:booking_id/calendar.ics`,
    summary: "A visit of a completed cart as a calendar file",
    tag,
    answers: [],
    produces: "text/calendar",
  },
]
