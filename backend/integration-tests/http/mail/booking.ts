import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

export const GUEST = "guest@shopper.example"

/** A confirmed booking in Nairobi with its order, whose payment of 3,500 shillings is in the state given. */
export async function makeBooking(
  container: MedusaContainer,
  payment: "not_paid" | "authorized" = "authorized",
) {
  const venue = await container.resolve("venue").createVenues({
    vendor_id: "vendor_1",
    name: "Jua Studio",
    handle: "jua-studio",
    address_1: "4 Ngong Road",
    city: "Nairobi",
    country_code: "ke",
    time_zone: "Africa/Nairobi",
    currency_code: "kes",
  })
  const scheduling = container.resolve("scheduling")
  const staff = await scheduling.createStaffMembers({ venue_id: venue.id, name: "Wanjiru" })
  const order = await container.resolve(Modules.ORDER).createOrders({ email: GUEST, currency_code: "kes" })
  const collection = await container
    .resolve(Modules.PAYMENT)
    .createPaymentCollections({ amount: 3500, currency_code: "kes" })
  await container.resolve(Modules.PAYMENT).updatePaymentCollections(collection.id, { status: payment })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id: order.id },
    [Modules.PAYMENT]: { payment_collection_id: collection.id },
  })
  const times = { starts_at: new Date("2030-05-14T07:00:00Z"), ends_at: new Date("2030-05-14T08:30:00Z") }
  const booking = await scheduling.createBookings({
    ...times,
    status: "confirmed",
    vendor_id: "vendor_1",
    venue_id: venue.id,
    order_id: order.id,
    local_starts_at: "2030-05-14T10:00",
    time_zone: "Africa/Nairobi",
    currency_code: "kes",
    total: 3500,
    deposit_total: 3500,
    policy: {
      free_until_minutes: 1440,
      late_fee_percentage: 50,
      no_show_fee_percentage: 100,
      max_reschedules: null,
    },
  })
  await scheduling.createBookingSegments({
    ...times,
    booking_id: booking.id,
    service_id: "svc_1",
    variant_id: "variant_1",
    title: "Braids",
    variant_title: "90 minutes",
    staff_id: staff.id,
    price: 3500,
  })
  return { booking, collection }
}

/** Writes an event of a booking into the outbox of scheduling, due now. */
export async function recordEvent(container: MedusaContainer, name: string, booking_id: string) {
  return container.resolve("scheduling").createBookingEvents({
    name,
    booking_id,
    payload: { from: "held", by: "customer" },
    available_at: new Date(),
  })
}
