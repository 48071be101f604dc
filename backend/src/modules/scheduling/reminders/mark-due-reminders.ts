import type { Execute } from "../../sql"

/** When a vendor's clients are reminded: `minutes` before the start. */
export interface ReminderTerms {
  vendor_id: string
  minutes: number
}

/** How many bookings were looked at, and how many of them are reminded. */
export interface MarkedReminders {
  marked: number
  reminded: number
}

/**
 * Takes up to `limit` confirmed visits whose reminder is due, marks them and writes `booking.reminder` into the outbox, in
 * one statement: run twice or by two processes at once, each visit is taken once. Who agreed to the time (by booking,
 * the venue's approval or rescheduling) when the reminder would have been due already needs none and is only marked.
 */
export async function markDueReminders(
  execute: Execute,
  terms: readonly ReminderTerms[],
  limit: number,
): Promise<MarkedReminders> {
  if (terms.length === 0) return { marked: 0, reminded: 0 }
  const [counts] = await execute<{ marked: string; reminded: string }>(
    `with terms as (select * from unnest(?::text[], ?::int[]) as t(vendor_id, minutes)),
     due as (
       select b.id, b.starts_at - make_interval(mins => t.minutes) as due_at,
         coalesce((select max(h.at) from booking_history h where h.booking_id = b.id
           and (h."to" = 'confirmed' or h.event = 'rescheduled')), b.created_at) as agreed_at
       from booking b join terms t on t.vendor_id = b.vendor_id
       where b.status = 'confirmed' and b.reminded_at is null and b.deleted_at is null
         and b.starts_at > now() and b.starts_at <= now() + make_interval(mins => t.minutes)
         and b.starts_at <= now() + make_interval(mins => ?)
       order by b.starts_at, b.id limit ? for update of b skip locked
     ),
     marked as (
       update booking set reminded_at = now(), updated_at = updated_at where id in (select id from due) returning id
     ),
     written as (
       insert into booking_event (id, name, booking_id, payload, available_at)
       select 'bevt_' || gen_random_uuid(), 'booking.reminder', id, '{}'::jsonb, now()
       from due where agreed_at <= due_at
       returning id
     )
     select (select count(*) from marked) as marked, (select count(*) from written) as reminded`,
    [
      terms.map(({ vendor_id }) => vendor_id),
      terms.map(({ minutes }) => minutes),
      Math.max(...terms.map(({ minutes }) => minutes)),
      limit,
    ],
  )
  return { marked: Number(counts?.marked ?? 0), reminded: Number(counts?.reminded ?? 0) }
}
