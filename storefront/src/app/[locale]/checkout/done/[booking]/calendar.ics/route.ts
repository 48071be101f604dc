import { answerCalendar } from "@/features/manage-visit/answer-calendar"
import { placedBookingCalendar } from "@/lib/plaza/placed-booking"
import { readPlacedOrder } from "@/lib/session/placed-order-cookie"

/** A visit of the order placed last on this device as a calendar file. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/checkout/done/[booking]/calendar.ics">,
) {
  const [{ booking }, placed] = [await params, await readPlacedOrder()]
  return answerCalendar(async () => placed && placedBookingCalendar(placed.cart_id, booking))
}
