import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../queries/sql"
import { venueDaysIn, visitsIn, type Scope, type Term } from "./scope"
import { takesPlace } from "./visit-conditions"

/** Minutes of one staff member. */
export interface StaffMinutes {
  term: Term
  staff_id: string
  minutes: number
}

/** The minutes that a segment `g` keeps its staff member busy: without its buffers, and without processing times. */
export const segmentMinutes = sql`extract(epoch from g.ends_at - g.starts_at) / 60 - coalesce((
  select sum((p ->> 'duration_minutes')::int) from jsonb_array_elements(g.processing) p), 0)`

/**
 * The minutes of service for which staff are booked, by staff member: appointments that take place, and each session of a
 * class once when anybody comes. All of it counts on the day on which the visit starts. One statement.
 */
export const loadBookedMinutes = (container: MedusaContainer, scope: Scope): Promise<StaffMinutes[]> =>
  select<StaffMinutes>(
    container,
    sql`select term, staff_id, sum(minutes)::int as minutes from (
        select d.term, g.staff_id, ${segmentMinutes} as minutes
        from ${visitsIn(scope)} join booking_segment g on g.booking_id = b.id and g.deleted_at is null
        where ${takesPlace} and b.session_id is null and g.staff_id is not null
        union all
        select d.term, s.staff_id, extract(epoch from s.ends_at - s.starts_at) / 60
        from ${venueDaysIn(scope)} join class_session s on s.venue_id = v.venue_id and s.deleted_at is null
          and s.starts_at >= d.starts and s.starts_at < d.ends
        where s.status = 'scheduled' and s.staff_id is not null and exists (
          select 1 from booking b where b.session_id = s.id and ${takesPlace} and b.deleted_at is null)
      ) busy group by 1, 2`,
  )
