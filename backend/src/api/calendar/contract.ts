import type { RouteContract } from "../contract"

const tag = "Calendars"

export const calendarContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/calendar/:token",
    summary: "A private calendar feed; its address is the permission",
    tag,
    answers: [],
    produces: "text/calendar",
  },
  {
    method: "GET",
    path: "/store/customers/me/bookings/:id/calendar.ics",
    summary: "One booking as a calendar file",
    tag,
    answers: [],
    produces: "text/calendar",
  },
  {
    method: "POST",
    path: "/store/customers/me/calendar-feed",
    summary: "Make the customer's private calendar feed, or give it a new address",
    tag,
    answers: ["calendar_feed"],
  },
  {
    method: "DELETE",
    path: "/store/customers/me/calendar-feed",
    summary: "End the customer's private calendar feed",
    tag,
    answers: ["id", "object", "deleted"],
  },
  {
    method: "POST",
    path: "/admin/staff/:id/calendar-feed",
    summary: "Make a staff member's private calendar feed, or give it a new address",
    tag,
    answers: ["calendar_feed"],
  },
  {
    method: "DELETE",
    path: "/admin/staff/:id/calendar-feed",
    summary: "End a staff member's private calendar feed",
    tag,
    answers: ["id", "object", "deleted"],
  },
]
