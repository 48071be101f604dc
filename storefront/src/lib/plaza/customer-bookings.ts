import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import type { Page } from "./page"
import { bookingSchema } from "./schemas/booking"
import type { Booking } from "./schemas/booking"
import { plaza } from "./sdk"

const PATH = "/store/customers/me/bookings"

const bookingPageSchema = z.object({
  bookings: z.array(bookingSchema),
  count: z.number(),
  offset: z.number(),
  limit: z.number(),
})

/** The customer's visits, the nearest first. `upcoming` ends in the future and is still going to take place. */
export async function listCustomerBookings(query: {
  when: "upcoming" | "past"
  limit: number
  offset: number
}): Promise<Page<Booking>> {
  const { client } = await plaza()
  const order = query.when === "past" ? "-starts_at" : "starts_at"
  const answer = client.fetch(PATH, { query: { ...query, order } })
  const { bookings, ...page } = await checked(bookingPageSchema, answer)
  return { entries: bookings, ...page }
}
