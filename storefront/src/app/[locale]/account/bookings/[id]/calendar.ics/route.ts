import { answerCalendar } from "@/features/manage-visit/answer-calendar"
import { bookingCalendar } from "@/lib/plaza/managed-bookings"

/** One of the customer's visits as a calendar file. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/account/bookings/[id]/calendar.ics">,
) {
  const { id } = await params
  return answerCalendar(() => bookingCalendar({ via: "account", key: id }))
}
