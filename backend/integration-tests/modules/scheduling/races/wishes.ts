import { SYSTEM } from "../../../../src/modules/scheduling/bookings/actor"
import { confirmHeld } from "../../../../src/modules/scheduling/bookings/confirm"
import type { HoldRequest, PlacedHold } from "../../../../src/modules/scheduling/bookings/hold-request"
import { placeHold } from "../../../../src/modules/scheduling/bookings/place-hold"
import type { Offer } from "../../../../src/modules/scheduling/offer/offer"
import type { Execute } from "../../../../src/modules/sql"
import type { Pool } from "./pool"

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS

/** A time of a day to come, in UTC; each round of a race has a day of its own. */
export function at(round: number, time: string): Date {
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS
  const [hours, minutes] = time.split(":").map(Number)
  return new Date(today + (3 + round) * DAY_MS + (hours * 60 + minutes) * MINUTE_MS)
}

/** A service that someone wants, of a staff member or (null) of anyone. */
export interface Wish {
  offer: Offer
  staff_id?: string | null
  /** Which of its variants, by rank. */
  variant?: number
}

/** A shopper's request for a visit. */
export function visitOf(
  wishes: readonly Wish[],
  starts_at: Date,
  more: Partial<HoldRequest> = {},
): HoldRequest {
  return {
    segments: wishes.map(({ offer, staff_id = null, variant = 0 }) => ({
      offer,
      choice: { variant: offer.variants[variant], add_ons: [], staff_id },
      price: { standard: 50, by_staff: {} },
    })),
    starts_at,
    cart_id: null,
    customer_id: null,
    source: "online",
    party_size: 1,
    notes: null,
    hold_minutes: 10,
    now: new Date(),
    ...more,
  }
}

/** A shopper who tries to hold a visit. */
export const holding =
  (request: HoldRequest) =>
  (execute: Execute): Promise<PlacedHold> =>
    placeHold(execute, request)

/** A visit held in a cart with its line, as the shop leaves it. */
export async function holdInCart(
  pool: Pool,
  cart_id: string,
  request: HoldRequest,
): Promise<{ booking_id: string; cart_id: string; line_item_ids: string[] }> {
  return pool.transaction(async (execute) => {
    const hold = await placeHold(execute, { ...request, cart_id })
    return { booking_id: hold.booking_id, cart_id, line_item_ids: await addLines(execute, hold) }
  })
}

/** Gives each segment of a hold its line; answers the lines' ids. */
export async function addLines(execute: Execute, hold: PlacedHold): Promise<string[]> {
  const rows = await execute<{ line_item_id: string }>(
    `update booking_segment set line_item_id = 'line_' || id where booking_id = ? returning line_item_id`,
    [hold.booking_id],
  )
  return rows.map(({ line_item_id }) => line_item_id)
}

/** A shopper who completes a cart. */
export const completing =
  (
    { cart_id, line_item_ids }: { cart_id: string; line_item_ids: string[] },
    customer_id: string | null = null,
  ) =>
  (execute: Execute): Promise<string[]> =>
    confirmHeld(execute, {
      of: { cart_id, line_item_ids },
      order_id: `order_${cart_id}`,
      customer_id,
      by: SYSTEM,
    })

/** A visit that is booked and paid; answers its id. */
export async function book(pool: Pool, request: HoldRequest): Promise<string> {
  return pool.transaction(async (execute) => {
    const { booking_id } = await placeHold(execute, request)
    const order_id = `order_${booking_id}`
    await confirmHeld(execute, { of: { booking_id }, order_id, customer_id: null, by: SYSTEM })
    return booking_id
  })
}

/** Lets holds run out this many milliseconds from now; negative is before now. */
export async function runOut(pool: Pool, bookingIds: readonly string[], milliseconds: number): Promise<void> {
  const until = `date_trunc('milliseconds', clock_timestamp()) + make_interval(secs => ?::int / 1000.0)`
  await pool.transaction(async (execute) => {
    const rows = await execute<{ until: Date }>(
      `update booking set hold_expires_at = ${until} where id = any(?) returning hold_expires_at as until`,
      [milliseconds, bookingIds],
    )
    await execute(`update claim set expires_at = ? where booking_id = any(?) and kind = 'hold'`, [
      rows[0].until,
      bookingIds,
    ])
  })
}
