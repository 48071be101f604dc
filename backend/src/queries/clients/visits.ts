import { sql, type Sql } from "../sql"

/**
 * What of a visit (`b`) counts as what, in one place. A visit took place when the client was checked in, when it was
 * completed, and when it is over without anybody having said otherwise.
 */
export const tookPlace = sql`(b.status in ('checked_in', 'completed') or (b.status = 'confirmed' and b.ends_at <= now()))`

/** It is still to come. */
export const isComing = sql`(b.status in ('requested', 'confirmed') and b.starts_at > now())`

/** Visits that never came about are nobody's history. */
export const isReal = sql`(b.deleted_at is null and b.status not in ('held', 'expired', 'released'))`

/** What a visit (`b`) brought: its price, or the fee that was kept of one that did not take place. */
export const brought = sql`case when ${tookPlace} then b.total else coalesce(b.cancellation_fee, 0) end`

/** The client called off when it was too late to do so for free. */
export const isLateCancellation = sql`(b.status = 'cancelled' and b.cancelled_by = 'customer' and exists (
  select 1 from booking_history h where h.booking_id = b.id and h."to" = 'cancelled' and h.deleted_at is null
    and h.at > b.starts_at - make_interval(mins => coalesce((b.policy->>'free_until_minutes')::int, 0))))`

/** Visits (`b`) with a part of this staff member; all of them when nobody is named. */
export const performedBy = (staffId: string | undefined): Sql =>
  staffId === undefined
    ? sql`true`
    : sql`exists (select 1 from booking_segment g
        where g.booking_id = b.id and g.staff_id = ${staffId} and g.deleted_at is null)`
