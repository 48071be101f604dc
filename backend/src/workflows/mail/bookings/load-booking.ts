import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bookingRow, orderRow, venueRow, type BookingRow, type OrderRow, type VenueRow } from "./booking-row"

/** A booking with all that its mail names; `name` and `email` are those of the customer, if they are known. */
export type LoadedBooking = {
  booking: BookingRow
  order: OrderRow | null
  venue: VenueRow
  /** Names of staff by id. */
  staff: Map<string, string>
  email: string | null
  name: string | null
  /** Whether the customer can sign in and find the booking in their account. */
  hasAccount: boolean
}

/** Loads a booking for its mail, or null when it is no longer there. */
export async function loadBooking(id: string, container: MedusaContainer): Promise<LoadedBooking | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found = await query.graph({ entity: "booking", fields: ["*", "segments.*"], filters: { id } })
  if (found.data.length === 0) return null
  const booking = bookingRow.parse(found.data[0])

  const staffIds = booking.segments.flatMap(({ staff_id }) => staff_id ?? [])
  const [venues, staff, order] = await Promise.all([
    query.graph({
      entity: "venue",
      fields: ["name", "address_1", "postal_code", "city", "province", "country_code"],
      filters: { id: booking.venue_id },
    }),
    query.graph({ entity: "staff_member", fields: ["id", "name"], filters: { id: staffIds } }),
    loadOrder(booking.order_id, container),
  ])
  const customer = await loadCustomer(booking.customer_id ?? order?.customer_id ?? null, container)
  return {
    booking,
    order,
    venue: venueRow.parse(venues.data[0]),
    staff: new Map(staff.data.map(({ id, name }) => [id, name])),
    email: order?.email ?? customer?.email ?? null,
    name: customer?.first_name ?? null,
    hasAccount: booking.customer_id !== null && customer?.has_account === true,
  }
}

async function loadOrder(id: string | null, container: MedusaContainer): Promise<OrderRow | null> {
  if (!id) return null
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["email", "customer_id", "payment_collections.status", "payment_collections.amount"],
    filters: { id },
  })
  return data.length === 0 ? null : orderRow.parse(data[0])
}

async function loadCustomer(id: string | null, container: MedusaContainer) {
  if (!id) return null
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["email", "first_name", "has_account"],
    filters: { id },
  })
  return data[0] ?? null
}
