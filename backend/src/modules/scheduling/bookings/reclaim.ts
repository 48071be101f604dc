import { conflict } from "../conflict"
import type { NewClaim } from "../occupancy/claim"
import { insertClaims } from "../occupancy/insert-claims"
import { expireHolds, expireHoldsOn } from "../occupancy/release-claims"
import { lockSeats } from "../sessions/lock-seats"
import type { Execute } from "../sql"
import { SYSTEM } from "./actor"
import { recordHistory } from "./record-change"

interface RunOutRow {
  id: string
  session_id: string | null
  party_size: number
  status: "held" | "expired"
}

/**
 * Holds again, for `minutes`, the visits of a cart whose holds ran out while their lines are still in it, so that a
 * shopper who pays a moment late, or whose payment lands late, gets the time when nobody else took it. All or none;
 * rules such as the notice count from when the time was first held. Answers the ids of those it holds again.
 * @throws 409 `hold_expired` when the time of one is gone or has begun
 */
export async function reclaimHolds(
  execute: Execute,
  { cart_id, line_item_ids, minutes }: { cart_id: string; line_item_ids: readonly string[]; minutes: number },
): Promise<string[]> {
  const rows = await execute<RunOutRow & { begun: boolean }>(
    `select b.id, b.session_id, b.party_size, b.status, b.starts_at <= now() as begun from booking b
     where b.cart_id = ? and b.deleted_at is null
       and (b.status = 'expired' or (b.status = 'held' and b.hold_expires_at <= now()))
       and b.order_id is null
       and exists (select 1 from booking_segment g where g.booking_id = b.id and g.line_item_id = any(?))
     order by b.id for update`,
    [cart_id, line_item_ids],
  )
  if (rows.some(({ begun }) => begun)) throw gone()
  const held = rows.filter(({ status }) => status === "held").map(({ id }) => id)
  if (held.length > 0) await expireHolds(execute, held)
  for (const row of rows) await reclaim(execute, row, minutes)
  return rows.map(({ id }) => id)
}

async function reclaim(execute: Execute, row: RunOutRow, minutes: number): Promise<void> {
  const [{ until }] = await execute<{ until: string }>(
    `update booking set status = 'held', updated_at = now(), hold_expires_at = now() + make_interval(mins => ?)
     where id = ? returning extract(epoch from hold_expires_at) * 1000 as until`,
    [minutes, row.id],
  )
  await takeBack(execute, row, { kind: "hold", expires_at: new Date(Number(until)) })
  const change = { booking_id: row.id, from: "expired" as const, to: "held" as const, by: SYSTEM }
  await recordHistory(execute, { ...change, reason_code: "reclaimed" })
}

interface ClaimRow {
  subject_id: string
  subject_type: NewClaim["subject_type"]
  segment_id: string
  exclusive: boolean
  from_ms: string
  until_ms: string
}

/**
 * Takes back the time that a booking had before it ended: the same staff, rooms or places.
 * @throws 409 `hold_expired` when someone else has it now
 */
export async function takeBack(
  execute: Execute,
  booking: { id: string; session_id: string | null; party_size: number },
  as: { kind: "hold" | "booking"; expires_at?: Date },
): Promise<void> {
  if (booking.session_id !== null) {
    const { session_id, party_size, id: except_booking_id } = booking
    await lockSeats(execute, { session_id, party_size, except_booking_id }).catch(() => {
      throw gone()
    })
    return
  }
  const rows = await execute<ClaimRow>(
    `delete from claim where booking_id = ? and not live
     returning subject_id, subject_type, segment_id, exclusive, extract(epoch from lower(during)) * 1000 as from_ms,
       extract(epoch from upper(during)) * 1000 as until_ms`,
    [booking.id],
  )
  await expireHoldsOn(
    execute,
    rows.map(({ subject_id }) => subject_id),
  )
  const claims = rows.map(({ from_ms, until_ms, ...claim }) => ({
    ...claim,
    ...as,
    booking_id: booking.id,
    starts_at: new Date(Number(from_ms)),
    ends_at: new Date(Number(until_ms)),
  }))
  if ((await insertClaims(execute, claims)).length !== claims.length) throw gone()
}

const gone = () =>
  conflict("hold_expired", "The time held for a booking in this cart has run out and is taken")
