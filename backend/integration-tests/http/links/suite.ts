import type { AxiosResponse } from "axios"
import deliverBookingEvents from "../../../src/jobs/deliver-booking-events"
import sendMail from "../../../src/jobs/send-mail"
import { bookingToken } from "../../../src/booking-links/booking-link"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { Suite } from "../bookings/suite"

/** The address of a booking's link below the API. */
export async function linkTo(t: Suite, bookingId: string): Promise<string> {
  const booking = await t.getContainer().resolve(SCHEDULING_MODULE).retrieveBooking(bookingId)
  return `/store/bookings/by-link/${bookingToken(booking)}`
}

/** A guest's confirmed booking at the place in Bangkok: the slot number `index` of the day `days` from now. */
export async function bookAsGuest(t: Suite, index = 0, days = 3): Promise<string> {
  const slot = (await t.guest.slots(t.city.bangkok, days))[index]
  return (await t.guest.book(t.city.bangkok, slot.starts_at)).booking
}

/** Delivers what has happened to bookings, and the mail about it. */
export async function deliverMail(t: Suite): Promise<void> {
  await deliverBookingEvents(t.getContainer())
  await sendMail(t.getContainer())
}

/** Changes columns of a booking behind the application's back. */
export async function alter(t: Suite, bookingId: string, changes: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(changes).map((column) => `${column} = ?`)
  await t.dbConnection.raw(`update booking set ${columns.join(", ")} where id = ?`, [
    ...Object.values(changes).map((value) => (value instanceof Date ? value.toISOString() : String(value))),
    bookingId,
  ])
}

/** Status and code of a refusal. */
export const refusal = ({ status, data }: AxiosResponse) => [status, data.code]
