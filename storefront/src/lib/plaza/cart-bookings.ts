import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { nullWhenMissing } from "./null-when-missing"
import { bookingSchema } from "./schemas/booking"
import type { Booking } from "./schemas/booking"
import type { VisitSegments } from "./schemas/visit"
import { plaza } from "./sdk"

const bookingAnswerSchema = z.object({ booking: bookingSchema })

function bookingsPath(cartId: string): string {
  return `/store/carts/${encodeURIComponent(cartId)}/bookings`
}

/** The visits in a cart, also after it has become an order. */
export async function listCartBookings(cartId: string): Promise<Booking[]> {
  const { client } = await plaza()
  const schema = z.object({ bookings: z.array(bookingSchema) })
  const { bookings } = await checked(schema, client.fetch(bookingsPath(cartId)))
  return bookings
}

export type HoldRequest = {
  starts_at: string
  segments: VisitSegments
  party_size: number
}

/**
 * Holds a time for ten minutes by laying it into the cart.
 *
 * @param idempotencyKey the same for repeated tries of one and the same click
 * @throws {PlazaError} 409 `slot_unavailable` with `alternatives`, `slot_not_offered` or `currency_mismatch`
 */
export async function holdTime(
  cartId: string,
  request: HoldRequest,
  idempotencyKey: string,
): Promise<Booking> {
  const { client } = await plaza()
  const answer = client.fetch(bookingsPath(cartId), {
    method: "POST",
    body: request,
    headers: { "idempotency-key": idempotencyKey },
  })
  return (await checked(bookingAnswerSchema, answer)).booking
}

/** Takes a visit out of the cart and lets its time go. One that is gone already is fine. */
export async function releaseBooking(cartId: string, bookingId: string): Promise<void> {
  const { client } = await plaza()
  const path = `${bookingsPath(cartId)}/${encodeURIComponent(bookingId)}`
  await nullWhenMissing(client.fetch(path, { method: "DELETE" }))
}

/**
 * Starts a hold's ten minutes anew.
 *
 * @throws {PlazaError} 409 `already_extended`: a hold is extended once
 */
export async function extendHold(cartId: string, bookingId: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${bookingsPath(cartId)}/${encodeURIComponent(bookingId)}/extend`, { method: "POST" })
}
