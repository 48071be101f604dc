import { answerCalendar } from "@/features/manage-visit/answer-calendar"

/** One of the customer's visits as a calendar file. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/account/bookings/[id]/calendar.ics">,
) {
  const { id } = await params
  return answerCalendar({ via: "account", key: id })
}
