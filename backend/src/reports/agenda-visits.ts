import type { MedusaContainer } from "@medusajs/framework/types"
import { bookingNumber } from "../api/presenters/booking-number"
import { nameOfVisit, ofVisit } from "../queries/clients/contacts"
import { select, sql, type Sql } from "../queries/sql"

/** A visit as a short list shows it; instants, and the zone of its venue. */
export interface AgendaVisit {
  id: string
  number: string
  status: string
  starts_at: Date
  ends_at: Date
  time_zone: string
  venue: { id: string; name: string }
  client: string | null
  services: string
  staff: string
}

/** Whose visits: at these venues, and only those with a segment of this staff member unless it is null. */
export interface AgendaOf {
  venue_ids: readonly string[]
  staff_id: string | null
}

/** One of the local dates of the venues of a zone, as instants. */
export interface AgendaDay {
  time_zone: string
  starts: string
  ends: string
}

type Row = Omit<AgendaVisit, "number" | "venue"> & {
  number: number
  venue_id: string
  venue_name: string
  all: number
}

/** The venues `v` with their day `d`, and their visits `b`. */
const ofVenues = ({ venue_ids }: AgendaOf, days: readonly AgendaDay[]): Sql =>
  sql`jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as d(time_zone text, starts timestamptz, ends timestamptz)
    join venue_schedule v on v.time_zone = d.time_zone and v.deleted_at is null and v.venue_id = any(${venue_ids})
    join booking b on b.venue_id = v.venue_id and b.deleted_at is null`

const own = ({ staff_id }: AgendaOf): Sql =>
  staff_id === null
    ? sql`true`
    : sql`exists (select 1 from booking_segment w
        where w.booking_id = b.id and w.staff_id = ${staff_id} and w.deleted_at is null)`

/** The first of the visits that are found, with how many there are. */
async function loadVisits(
  container: MedusaContainer,
  found: Sql,
  limit: number,
): Promise<{ visits: AgendaVisit[]; count: number }> {
  const rows = await select<Row>(
    container,
    sql`with found as (${found})
      select b.id, b.number, b.status, b.starts_at, b.ends_at, b.time_zone, b.venue_id, n.name as venue_name,
        ${nameOfVisit} as client, part.services, part.staff,
        (select count(*) from found)::int as all
      from (select * from found order by starts_at, id limit ${limit}) f
      join booking b on b.id = f.id join venue n on n.id = b.venue_id ${ofVisit}
      cross join lateral (
        select string_agg(g.title, ', ' order by g.rank) as services,
          coalesce(string_agg(distinct m.name, ', '), '') as staff
        from booking_segment g left join staff_member m on m.id = g.staff_id
        where g.booking_id = b.id and g.deleted_at is null) part
      order by b.starts_at, b.id`,
  )
  const visits = rows.map(({ number, venue_id, venue_name, all: _, ...visit }) => ({
    ...visit,
    number: bookingNumber(number),
    venue: { id: venue_id, name: venue_name },
  }))
  return { visits, count: rows[0]?.all ?? 0 }
}

/** The visits that start on the day, those that were called off left out; one statement. */
export const loadVisitsOfDay = (
  container: MedusaContainer,
  of: AgendaOf,
  days: readonly AgendaDay[],
  limit: number,
) =>
  loadVisits(
    container,
    sql`select b.id, b.starts_at from ${ofVenues(of, days)} and b.starts_at >= d.starts and b.starts_at < d.ends
      where b.status in ('requested', 'confirmed', 'checked_in', 'completed', 'no_show') and ${own(of)}`,
    limit,
  )

/** The first visits after the day, in the month that follows; one statement. */
export const loadNextVisits = (
  container: MedusaContainer,
  of: AgendaOf,
  days: readonly AgendaDay[],
  limit: number,
) =>
  loadVisits(
    container,
    sql`select b.id, b.starts_at from ${ofVenues(of, days)}
        and b.starts_at >= d.ends and b.starts_at < d.ends + interval '31 days'
      where b.status in ('requested', 'confirmed') and ${own(of)}`,
    limit,
  )
