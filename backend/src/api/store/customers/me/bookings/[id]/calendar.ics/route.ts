import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountBookingUrl } from "../../../../../../../booking-links/booking-link"
import { bookingCalendar } from "../../../../../../../calendar/booking-calendar"
import { sendCalendar } from "../../../../../../calendar/send-calendar"
import { requireOwnBooking } from "../../../../require-own-booking"

/** One booking of the signed-in customer as a calendar file. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await requireOwnBooking(req)
  const { id } = req.params
  sendCalendar(res, await bookingCalendar(req.scope, id, accountBookingUrl(id)), "visit.ics")
}
