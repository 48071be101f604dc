import { conflict } from "../conflict"
import type { Execute } from "../../sql"
import type { Actor } from "./actor"
import type { BookingStatus } from "./booking-status"
import { checkCustomerOf } from "./customer-rules"
import { recordChange, recordHistory } from "./record-change"

/** Which held bookings: all of a cart, whose lines are told so that none is missed, or one made at the desk. */
export type HeldOf = { cart_id: string; line_item_ids: string[] } | { booking_id: string }

/**
 * Makes a cart's held bookings definite for its order: `confirmed`, or `requested` where the venue approves by
 * hand. All or none; bookings already definite for the same order are left as they are, so that a retry changes
 * nothing. Booking rows are locked in id order, then their claims. Answers the ids it changed.
 * @throws 409 `hold_expired` when one no longer keeps its time; `limit_reached`, `prerequisite_missing`
 */
export async function confirmHeld(
  execute: Execute,
  input: {
    of: HeldOf
    order_id: string
    customer_id: string | null
    by: Actor
    /** What the desk waived, for the history. */
    waived?: { override_rules: boolean; accept_overlap: boolean }
  },
): Promise<string[]> {
  const { of, order_id: orderId, customer_id, by } = input
  const waived = input.waived?.override_rules ? input.waived : undefined
  const rows = await lockHeld(execute, of)
  const held = rows.filter(({ status }) => status === "held")
  const definite = rows.filter(({ status, order_id }) => order_id === orderId && status !== "held")
  if (held.length + definite.length !== rows.length) throw expired()
  const ids = held.map(({ id }) => id)
  if (ids.length === 0) return []
  const claims = await execute<{ booking_id: string }>(
    `update claim set kind = 'booking', expires_at = null where booking_id = any(?) and live and kind = 'hold'
     returning booking_id`,
    [ids],
  )
  // Places in a class have no claims of their own: who has this row's lock has them until the row is let go.
  const claimed = new Set(claims.map(({ booking_id }) => booking_id))
  if (held.some(({ id, session_id }) => session_id === null && !claimed.has(id))) throw expired()
  await execute(
    `update booking set status = case when approval = 'manual' then 'requested' else 'confirmed' end,
       order_id = ?, customer_id = coalesce(?, customer_id), hold_expires_at = null, updated_at = now()
     where id = any(?)`,
    [orderId, customer_id, ids],
  )
  // The desk waives these rules with the others, and a shopper may have become known only now.
  if ("cart_id" in of) await checkCustomerOf(execute, ids)
  for (const { id, approval } of held) {
    const to = approval === "manual" ? "requested" : "confirmed"
    await recordChange(execute, { booking_id: id, from: "held", to, by, details: waived })
  }
  return ids
}

interface HeldRow {
  id: string
  status: BookingStatus
  order_id: string | null
  approval: string
  session_id: string | null
}

/** A booking that ran out while its cart was being completed still has its line: it must be seen, to be refused. */
function lockHeld(execute: Execute, of: HeldOf): Promise<HeldRow[]> {
  const select = `select id, status, order_id, approval, session_id from booking b`
  return "booking_id" in of
    ? execute(`${select} where id = ? and deleted_at is null for update`, [of.booking_id])
    : execute(
        `${select} where cart_id = ? and deleted_at is null and (status not in ('released', 'expired') or exists (
           select 1 from booking_segment g where g.booking_id = b.id and g.line_item_id = any(?)))
         order by id for update`,
        [of.cart_id, of.line_item_ids],
      )
}

/** Undoes `confirmHeld` for the bookings it changed: they are held again for `minutes` and belong to no order. */
export async function unconfirm(
  execute: Execute,
  bookingIds: readonly string[],
  minutes: number,
  by: Actor,
): Promise<void> {
  const rows = await execute<{ id: string; status: BookingStatus }>(
    `select id, status from booking where id = any(?) and status in ('confirmed', 'requested') order by id for update`,
    [bookingIds],
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  const until = `now() + make_interval(mins => ${Math.max(1, Math.floor(minutes))})`
  await execute(
    `update claim set kind = 'hold', expires_at = ${until} where booking_id = any(?) and live and kind = 'booking'`,
    [ids],
  )
  await execute(
    `update booking set status = 'held', order_id = null, hold_expires_at = ${until}, updated_at = now()
     where id = any(?)`,
    [ids],
  )
  await execute(
    `delete from booking_event where booking_id = any(?) and delivered_at is null
       and name in ('booking.confirmed', 'booking.requested')`,
    [ids],
  )
  for (const { id, status } of rows)
    await recordHistory(execute, { booking_id: id, from: status, to: "held", by })
}

const expired = () => conflict("hold_expired", "The time held for this booking has run out")
