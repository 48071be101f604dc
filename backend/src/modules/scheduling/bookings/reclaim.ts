import { conflict } from "../conflict"
import type { NewClaim } from "../occupancy/claim"
import { insertClaims } from "../occupancy/insert-claims"
import { expireHoldsOn } from "../occupancy/release-claims"
import { lockSeats, lockSession } from "../sessions/lock-seats"
import type { Execute } from "../../sql"
import { SYSTEM } from "./actor"
import { recordHistory } from "./record-change"

/** A cart's lines whose visits are to be held again. */
interface LateCart {
  cart_id: string
  line_item_ids: readonly string[]
}

interface EndedRow {
  id: string
  session_id: string | null
  party_size: number
}

/** Bookings `b` of a cart, by their lines, that no order has. Parameters: the cart and its lines. */
const OF_CART = `b.cart_id = ? and b.deleted_at is null and b.order_id is null
  and exists (select 1 from booking_segment g where g.booking_id = b.id and g.line_item_id = any(?))`

/**
 * Holds again, for `minutes`, the visits of a cart whose holds ran out while their lines are still in it, so that a
 * shopper who pays a moment late, or whose payment lands late, gets the time when nobody else took it. All or none;
 * rules such as the notice count from when the time was first held. Answers the ids of those it holds again.
 * @throws 409 `hold_expired` when the time of one is gone or has begun
 */
export async function reclaimHolds(
  execute: Execute,
  { minutes, ...cart }: LateCart & { minutes: number },
): Promise<string[]> {
  await endRunOut(execute, cart)
  const rows = await execute<EndedRow & { begun: boolean }>(
    `select b.id, b.session_id, b.party_size, b.starts_at <= now() as begun from booking b
     where ${OF_CART} and b.status = 'expired' order by b.id for update`,
    [cart.cart_id, cart.line_item_ids],
  )
  if (rows.length === 0) return []
  if (rows.some(({ begun }) => begun)) throw gone()
  const ids = rows.map(({ id }) => id)
  // Whole milliseconds, so that bookings and claims run out at the same instant: in between a time would look free
  // and be taken.
  const [{ until }] = await execute<{ until: string }>(
    `update booking set status = 'held', updated_at = now(),
       hold_expires_at = date_trunc('milliseconds', now()) + make_interval(mins => ?)
     where id = any(?) returning extract(epoch from hold_expires_at) * 1000 as until`,
    [minutes, ids],
  )
  await takeBack(execute, rows, { kind: "hold", expires_at: new Date(Number(until)) })
  for (const booking_id of ids) {
    const change = { booking_id, from: "expired" as const, to: "held" as const, by: SYSTEM }
    await recordHistory(execute, { ...change, reason_code: "reclaimed" })
  }
  return ids
}

/**
 * Ends all holds that have run out on what a cart's visits need, its own among them, in the order in which everyone
 * locks: sessions, then bookings by id. Had it locked its own first, two carts could wait for one another.
 */
async function endRunOut(execute: Execute, { cart_id, line_item_ids }: LateCart): Promise<void> {
  const needed = await execute<{ session_id: string | null; subject_id: string | null }>(
    `select distinct b.session_id, c.subject_id from booking b left join claim c on c.booking_id = b.id
     where ${OF_CART} and (b.status = 'expired' or (b.status = 'held' and b.hold_expires_at <= now()))`,
    [cart_id, line_item_ids],
  )
  const sessions = new Set(needed.flatMap(({ session_id }) => session_id ?? []))
  for (const id of [...sessions].sort()) await lockSession(execute, id)
  const subjects = needed.flatMap(({ subject_id }) => subject_id ?? [])
  if (subjects.length > 0) await expireHoldsOn(execute, subjects)
}

interface ClaimRow {
  booking_id: string
  subject_id: string
  subject_type: NewClaim["subject_type"]
  segment_id: string
  exclusive: boolean
  from_ms: string
  until_ms: string
}

/**
 * Takes back the time that bookings had before they ended: the same staff, rooms or places. All their claims go in
 * together, so that they are in subject order.
 * @throws 409 `hold_expired` when someone else has it now
 */
export async function takeBack(
  execute: Execute,
  bookings: readonly EndedRow[],
  as: { kind: "hold" | "booking"; expires_at?: Date },
): Promise<void> {
  for (const { session_id, party_size, id: except_booking_id } of bookings) {
    if (session_id === null) continue
    await lockSeats(execute, { session_id, party_size, except_booking_id }).catch(() => {
      throw gone()
    })
  }
  const rows = await execute<ClaimRow>(
    `delete from claim where booking_id = any(?) and not live
     returning booking_id, subject_id, subject_type, segment_id, exclusive,
       extract(epoch from lower(during)) * 1000 as from_ms, extract(epoch from upper(during)) * 1000 as until_ms`,
    [bookings.map(({ id }) => id)],
  )
  await expireHoldsOn(
    execute,
    rows.map(({ subject_id }) => subject_id),
  )
  const claims = rows.map(({ from_ms, until_ms, ...claim }) => ({
    ...claim,
    ...as,
    starts_at: new Date(Number(from_ms)),
    ends_at: new Date(Number(until_ms)),
  }))
  if ((await insertClaims(execute, claims)).length !== claims.length) throw gone()
}

const gone = () =>
  conflict("hold_expired", "The time held for a booking in this cart has run out and is taken")
