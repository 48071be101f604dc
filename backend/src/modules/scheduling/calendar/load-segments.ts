import type { Execute } from "../../sql"
import type { CalendarSegment } from "./calendar"
import { instantSql, spanSql } from "./json-sql"

/** Whose time of which venue, between two instants. */
export interface Wanted {
  venue_id: string
  from: Date
  until: Date
  /** Null: of anyone. */
  staff_ids: readonly string[] | null
  unit_ids: readonly string[] | null
}

/** No visit is longer: eight segments of a day each. Asked for the sake of the index on the visit's start. */
const LONGEST_VISIT_DAYS = 9

const SHOWN = "('requested', 'confirmed', 'checked_in', 'completed', 'no_show')"

type Row = Omit<CalendarSegment, "number"> & { number: string | number }

/**
 * The parts of visits in a stretch of a venue's time, ascending; one statement. Holds are among them until they run out,
 * because their time is taken; visits to classes are not: their sessions stand for them.
 */
export async function loadSegments(execute: Execute, wanted: Wanted): Promise<CalendarSegment[]> {
  const { venue_id, from, until, staff_ids, unit_ids } = wanted
  const rows = await execute<Row>(
    `select g.id, b.id as booking_id, b.number, b.status, b.source, b.sequence, b.vendor_id, b.customer_id, b.party_size,
       b.notes is not null as has_notes, g.service_id, g.title, g.variant_title, g.staff_id, g.resource_unit_ids,
       g.buffer_before_minutes, g.buffer_after_minutes, p.part, p.parts, ${spanSql("g")},
       ${instantSql("b.starts_at")} as visit_starts_at
     from booking b join booking_segment g on g.booking_id = b.id and g.deleted_at is null
     cross join lateral (select count(*)::int as parts,
         (count(*) filter (where (o.rank, o.id) <= (g.rank, g.id)))::int as part
       from booking_segment o where o.booking_id = b.id and o.deleted_at is null) p
     where b.venue_id = ? and b.deleted_at is null and b.session_id is null
       and (b.status in ${SHOWN} or (b.status = 'held' and b.hold_expires_at > now()))
       and b.starts_at < ?::timestamptz and b.starts_at > ?::timestamptz - make_interval(days => ?)
       and g.starts_at < ?::timestamptz and g.ends_at > ?::timestamptz
       and (?::text[] is null or g.staff_id = any(?)) and (?::text[] is null or g.resource_unit_ids && ?)
     order by g.starts_at, g.id`,
    [
      ...[venue_id, until, from, LONGEST_VISIT_DAYS, until, from],
      ...[staff_ids, staff_ids, unit_ids, unit_ids],
    ],
  )
  return rows.map((row) => ({ ...row, number: Number(row.number) }))
}
