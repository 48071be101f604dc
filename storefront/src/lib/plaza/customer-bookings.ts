import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { hasStatus } from "./error"
import { nullWhenMissing } from "./null-when-missing"
import type { Page } from "./page"
import { bookingSchema, cancelPreviewSchema } from "./schemas/booking"
import type { Booking, CancelPreview } from "./schemas/booking"
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

/** One of the customer's visits; null when it is not there or not theirs. */
export async function findCustomerBooking(id: string): Promise<Booking | null> {
  const { client } = await plaza()
  const answer = client.fetch(`${PATH}/${encodeURIComponent(id)}`)
  const found = await nullWhenMissing(checked(z.object({ booking: bookingSchema }), answer))
  return found?.booking ?? null
}

/** What cancelling now would cost and give back; null when the visit cannot be cancelled. */
export async function previewCancellation(id: string): Promise<CancelPreview | null> {
  const { client } = await plaza()
  try {
    return await checked(
      cancelPreviewSchema,
      client.fetch(`${PATH}/${encodeURIComponent(id)}/cancel-preview`),
    )
  } catch (error) {
    if (hasStatus(error, 404, 409)) {
      return null
    }
    throw error
  }
}

/** @throws {PlazaError} 409 `invalid_transition` when the visit's state forbids it */
export async function cancelBooking(id: string, reason: string | undefined): Promise<void> {
  const { client } = await plaza()
  const body = reason ? { reason } : {}
  await client.fetch(`${PATH}/${encodeURIComponent(id)}/cancel`, { method: "POST", body })
}
