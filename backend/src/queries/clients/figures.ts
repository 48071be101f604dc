import { sql, type Sql } from "../sql"
import { isComing, isLateCancellation, isReal, performedBy, tookPlace } from "./visits"

/**
 * What the visits of each client come to, one row a vendor and customer. Local dates and times are those of the venues.
 * `where` narrows `b`, the visit; with `staffId` only visits with a part of this staff member count.
 */
export const visitFigures = (
  where: Sql,
  staffId: string | undefined,
): Sql => sql`select b.vendor_id, b.customer_id,
    count(*) filter (where ${tookPlace})::int as visits,
    min(b.starts_at) filter (where ${tookPlace}) as first_visit_at,
    max(b.starts_at) filter (where ${tookPlace}) as last_visit_at,
    left(max(b.local_starts_at) filter (where ${tookPlace}), 10) as last_visit_on,
    min(b.starts_at) filter (where ${isComing}) as next_visit_at,
    min(b.local_starts_at) filter (where ${isComing}) as next_visit_local,
    count(*) filter (where b.status = 'no_show')::int as no_shows,
    count(*) filter (where b.status = 'cancelled' and b.cancelled_by = 'customer')::int as cancellations
  from booking b
  where ${isReal} and b.customer_id is not null and ${where} and ${performedBy(staffId)}
  group by b.vendor_id, b.customer_id`

/** Days without a visit, and without one to come, after which a client counts as lapsed. */
export const LAPSED_AFTER_DAYS = 90

/** Whether a client (`v`, figures of their visits) is new, comes back, or stays away; what it means stands in the manual. */
export const standing = sql`case
  when v.next_visit_at is null and v.last_visit_at < now() - make_interval(days => ${LAPSED_AFTER_DAYS}) then 'lapsed'
  when coalesce(v.visits, 0) > 1 then 'returning' else 'new' end`

/** Of one client (`p`): visits called off too late, the days between two visits, and with whom they were most often. */
export const closerFigures = (staffId: string | undefined): Sql => sql`jsonb_build_object(
  'late_cancellations', (select count(*)::int from booking b where ${ofClient} and ${isReal}
    and ${performedBy(staffId)} and ${isLateCancellation}),
  'average_interval_days', case when p.visits > 1 then
    round(extract(epoch from p.last_visit_at - p.first_visit_at) / 86400 / (p.visits - 1))::int end,
  'preferred_staff', (select json_build_object('id', m.id, 'name', m.name, 'visits', count(distinct b.id))
    from booking b join booking_segment g on g.booking_id = b.id and g.deleted_at is null
      join staff_member m on m.id = g.staff_id
    where ${ofClient} and ${isReal} and ${tookPlace} and ${performedBy(staffId)} group by m.id, m.name
    order by count(distinct b.id) desc, max(b.starts_at) desc, m.id limit 1))`

/** The visits (`b`) of the client on a page (`p`). */
export const ofClient = sql`b.customer_id = p.customer_id and b.vendor_id = p.vendor_id`
