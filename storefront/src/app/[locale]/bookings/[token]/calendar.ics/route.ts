import { answerCalendar } from "@/features/manage-visit/answer-calendar"
import { bookingCalendar } from "@/lib/plaza/managed-bookings"

/** The visit of a link as a calendar file. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/bookings/[token]/calendar.ics">,
) {
  const { token } = await params
  return answerCalendar(() => bookingCalendar({ via: "link", key: token }))
}
