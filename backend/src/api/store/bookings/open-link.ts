import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readLink } from "../../../booking-links/link-token"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { Actor } from "../../../modules/scheduling/bookings/actor"

/** The booking that a link opens, and in whose name it acts. */
export interface OpenedLink {
  booking_id: string
  by: Actor
}

/**
 * Opens the link in the path. Whoever holds it acts as the customer.
 * @throws 404 for what is no link of ours or of a booking that is not there; with code `link_expired` for an old one
 */
export async function openLink(req: MedusaRequest): Promise<OpenedLink> {
  const link = readLink(req.params.token)
  if (link === "expired") {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This link has run out; a booking's link works until 30 days after the visit",
      "link_expired",
    )
  }
  const [booking] =
    link === "unknown"
      ? []
      : await req.scope
          .resolve(SCHEDULING_MODULE)
          .listBookings(
            { id: link.booking_id, order_id: { $ne: null }, status: { $nin: ["held", "released"] } },
            { select: ["id", "customer_id"], take: 1 },
          )
  if (!booking) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This link opens no booking")
  return { booking_id: booking.id, by: { type: "customer", id: booking.customer_id } }
}
