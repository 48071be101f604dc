import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { bookingCalendar } from "../../../../../../../calendar/booking-calendar"
import { storefrontLink } from "../../../../../../../mail/links"
import { SCHEDULING_MODULE } from "../../../../../../../modules/scheduling"
import { sendCalendar } from "../../../../../../calendar/send-calendar"

/** One visit of a completed cart as a calendar file, for who has just ordered; it leads back to the confirmation. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: cart_id, booking_id } = req.params
  const ordered = { order_id: { $ne: null }, status: { $nin: ["held", "released"] } }
  const [booking] = await req.scope
    .resolve(SCHEDULING_MODULE)
    .listBookings({ id: booking_id, cart_id, ...ordered }, { select: ["id"], take: 1 })
  if (!booking) throw new MedusaError(MedusaError.Types.NOT_FOUND, `The cart has no booking ${booking_id}`)
  const url = storefrontLink("/checkout/done")
  sendCalendar(res, await bookingCalendar(req.scope, booking.id, url), "visit.ics")
}
