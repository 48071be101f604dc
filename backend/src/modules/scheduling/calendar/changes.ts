import type { Execute } from "../../sql"

/** What of a calendar can change: `all` when a cursor is too old, or of another database, to tell. */
export type ChangeKind = "bookings" | "blocks" | "sessions" | "time_off" | "hours" | "all"

/** What changed since a cursor, and the cursor to ask with next. */
export interface CalendarChanges {
  kinds: ChangeKind[]
  cursor: string
}

/** Changes are kept this long; who asks with an older cursor is told that all may have changed. */
export const KEPT_HOURS = 24

/** A cursor: the snapshot of a read (`xmin:xmax:in progress`) and when it was taken, in seconds. */
export const CURSOR = "pg_current_snapshot()::text || '@' || extract(epoch from now())::bigint"

/** The form of a cursor, so that nothing else reaches the database. */
export const CURSOR_PATTERN = /^(\d{1,19}:\d{1,19}:[\d,]{0,8000})@(\d{1,12})$/

/**
 * What changed in a venue's calendar since a read; one statement on one index. A change is told once: to the first who
 * asks after its transaction is visible, also when that began before the read and ended long after it.
 */
export async function changesSince(
  execute: Execute,
  { venue_id, since }: { venue_id: string; since: string },
): Promise<CalendarChanges> {
  const [, snapshot, at] = CURSOR_PATTERN.exec(since) ?? []
  const [row] = await execute<{ cursor: string; lost: boolean; kinds: ChangeKind[] }>(
    `select ${CURSOR} as cursor,
       to_timestamp(?::float8) < now() - make_interval(hours => ?)
         or pg_snapshot_xmax(?::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot()) as lost,
       array(select distinct kind from calendar_change
         where venue_id = ? and transaction_id >= pg_snapshot_xmin(?::pg_snapshot)
           and not pg_visible_in_snapshot(transaction_id, ?::pg_snapshot)
         order by kind) as kinds`,
    [Number(at), KEPT_HOURS - 1, snapshot, venue_id, snapshot, snapshot],
  )
  return { cursor: row.cursor, kinds: row.lost ? ["all"] : row.kinds }
}

/** Forgets changes that every cursor in use has passed. */
export async function forgetChanges(execute: Execute): Promise<void> {
  await execute(`delete from calendar_change where at < now() - make_interval(hours => ?)`, [KEPT_HOURS])
}
