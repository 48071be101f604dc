import type { Execute } from "../../sql"

/** Frees the time of bookings; their claims stay as history. */
export async function releaseClaimsOf(execute: Execute, bookingIds: readonly string[]): Promise<void> {
  await execute(`update claim set live = false where booking_id = any(?) and live`, [bookingIds])
}

/**
 * Ends the holds on these subjects that have run out, so that their time can be claimed in this transaction: the
 * exclusion constraint cannot look at the clock itself. Booking rows are locked before claims, in id order.
 */
export async function expireHoldsOn(execute: Execute, subjectIds: readonly string[]): Promise<void> {
  const expired = await execute<{ id: string }>(
    `select b.id from booking b
     where b.id in (select c.booking_id from claim c
       where c.subject_id = any(?) and c.live and c.kind = 'hold' and c.expires_at <= now())
     order by b.id for update`,
    [subjectIds],
  )
  if (expired.length > 0)
    await expireHolds(
      execute,
      expired.map(({ id }) => id),
    )
}

/** Marks held bookings as expired and frees their time; the caller holds their rows. Answers those it changed. */
export async function expireHolds(execute: Execute, bookingIds: readonly string[]): Promise<string[]> {
  const changed = await execute<{ id: string }>(
    `update booking set status = 'expired', updated_at = now()
     where id = any(?) and status = 'held' and hold_expires_at <= now() returning id`,
    [bookingIds],
  )
  const ids = changed.map(({ id }) => id)
  if (ids.length > 0) {
    await releaseClaimsOf(execute, ids)
    await execute(
      `insert into booking_history (id, booking_id, at, by_type, "from", "to")
       select 'bhis_' || gen_random_uuid(), id, now(), 'system', 'held', 'expired' from booking where id = any(?)`,
      [ids],
    )
  }
  return ids
}
