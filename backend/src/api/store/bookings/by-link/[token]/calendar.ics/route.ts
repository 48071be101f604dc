import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { storefrontLink } from "../../../../../../mail/links"
import { bookingCalendar } from "../../../../../../calendar/booking-calendar"
import { sendCalendar } from "../../../../../calendar/send-calendar"
import { openLink } from "../../../open-link"

/** The booking that a link opens, as a calendar file; its own link leads back to the link's page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { booking_id } = await openLink(req)
  const url = storefrontLink(`/bookings/${req.params.token}`)
  sendCalendar(res, await bookingCalendar(req.scope, booking_id, url), "visit.ics")
}
