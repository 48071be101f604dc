import { sql } from "../queries/sql"

/** A visit `b` that takes place: agreed, under way, or over. */
export const takesPlace = sql`b.status in ('confirmed', 'checked_in', 'completed')`

/** A visit `b` that the client came to. */
export const isAttended = sql`b.status in ('checked_in', 'completed')`

/** A visit `b` that the client missed. */
export const isNoShow = sql`b.status = 'no_show'`

/** A visit `b` that was called off, by whomever. */
export const isCancelled = sql`b.status in ('cancelled', 'declined')`

/** A visit `b` of a day before today (`d.today`) that nobody has said the outcome of. */
export const lacksOutcome = sql`b.status in ('confirmed', 'checked_in') and b.starts_at < d.today`
