import type { MedusaContainer } from "@medusajs/framework/types"
import { bookingNumber } from "../api/presenters/booking-number"
import { nameOfVisit, ofVisit } from "../queries/clients/contacts"
import { select, sql } from "../queries/sql"

/** Something that happened to a visit: which, when, by whom. */
export interface Activity {
  id: string
  at: Date
  booking_id: string
  number: string
  client: string | null
  event: string
  to: string
  by: string
  time_zone: string
}

const MOST = 8
const DAYS = 7

/**
 * The last changes of visits at some venues in the last days, newest first; holds that came to nothing are left out. Only
 * visits around today are looked at, so that the venue's index leads to them, and each one's own history is read by its
 * index, not the whole of it. One statement.
 */
export async function loadActivity(
  container: MedusaContainer,
  venue_ids: readonly string[],
): Promise<Activity[]> {
  const rows = await select<Omit<Activity, "number"> & { number: number }>(
    container,
    sql`select h.id, h.at, b.id as booking_id, b.number, h.event, h."to", h.by_type as by, b.time_zone,
        ${nameOfVisit} as client
      from booking b
      cross join lateral (
        select one.* from booking_history one
        where one.booking_id = b.id and one.deleted_at is null
          and one.at > now() - make_interval(days => ${DAYS}) and one."to" not in ('held', 'expired', 'released')
        order by one.at desc, one.id desc limit ${MOST}) h
      ${ofVisit}
      where b.venue_id = any(${venue_ids}) and b.deleted_at is null
        and b.starts_at > now() - interval '31 days' and b.starts_at < now() + interval '2 years'
        and b.updated_at > now() - make_interval(days => ${DAYS})
        and b.status not in ('held', 'expired', 'released')
      order by h.at desc, h.id desc limit ${MOST}`,
  )
  return rows.map((row) => ({ ...row, number: bookingNumber(row.number) }))
}
