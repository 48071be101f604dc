import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { contactsOf } from "../../queries/clients/contacts"
import { loadOrderMoney } from "./order-money"
import { presentBooking, type BookingView } from "./present-booking"

/** Who reads: shoppers do not see who else is involved, the admin sees the customer too. */
export type Reader = "store" | "admin"

/** Bookings as routes answer them, in the order of the ids; a fixed number of statements whatever their number. */
export async function loadBookings(
  container: MedusaContainer,
  ids: string[],
  reader: Reader,
): Promise<BookingView[]> {
  if (ids.length === 0) return []
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await scheduling.listBookings(
    { id: ids },
    { relations: ["segments", "history"], take: ids.length },
  )
  const staffIds = [
    ...new Set(rows.flatMap(({ segments }) => segments.flatMap(({ staff_id }) => staff_id ?? []))),
  ]
  const [venues, staff, money, contactOf] = await Promise.all([
    query.graph({
      entity: "venue",
      fields: ["id", "name", "handle"],
      filters: { id: [...new Set(rows.map(({ venue_id }) => venue_id))] },
    }),
    scheduling.listStaffMembers(
      { id: staffIds },
      { select: ["id", "name"], take: staffIds.length || 1, withDeleted: true },
    ),
    loadOrderMoney(
      container,
      rows.flatMap(({ order_id }) => order_id ?? []),
    ),
    contactsOf(container, reader === "admin" ? rows : []),
  ])
  const names = {
    venues: new Map(venues.data.map((venue) => [venue.id, venue])),
    staff: new Map(staff.map((member) => [member.id, member])),
    contactOf,
    money,
  }
  const byId = new Map(rows.map((row) => [row.id, presentBooking(row, names, reader)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * One booking.
 * @throws 404 when there is none
 */
export async function loadBooking(
  container: MedusaContainer,
  id: string,
  reader: Reader,
): Promise<BookingView> {
  const [booking] = await loadBookings(container, [id], reader)
  if (!booking) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${id}`)
  return booking
}
