import type { Execute } from "../../sql"
import type { FeedSubject } from "./subject"

/** How long a visit stays in a feed after its end, and how many visits a feed has at most. */
export const FEED_DAYS_BACK = 30
export const FEED_MOST_VISITS = 2000

/** A visit as a feed shows it: for staff their own part of it, from its first to its last segment. */
export interface FeedVisit {
  id: string
  number: number
  status: string
  sequence: number
  venue_id: string
  /** The class that it is a visit to, if it is one. */
  session_id: string | null
  party_size: number
  starts_at: Date
  ends_at: Date
  time_zone: string
  /** What was booked, in order. */
  titles: string[]
  updated_at: Date
}

const SHOWN =
  "('requested', 'confirmed', 'checked_in', 'completed', 'cancelled', 'declined', 'no_show', 'expired')"

/**
 * The visits of a feed, the earliest first: those to come and those that ended in the last 30 days, at most 2,000. Holds
 * are none of them; requests that lapsed are, as cancelled ones.
 */
export async function feedVisits(
  execute: Execute,
  { subject_type, subject_id }: FeedSubject,
): Promise<FeedVisit[]> {
  const mine = subject_type === "staff" ? "s.staff_id = ?" : "b.customer_id = ?"
  const rows = await execute<Omit<FeedVisit, "number"> & { number: string | number }>(
    `select b.id, b.number, b.status, b.sequence, b.venue_id, b.session_id, b.party_size, b.time_zone, b.updated_at,
       min(s.starts_at) as starts_at, max(s.ends_at) as ends_at, array_agg(s.title order by s.rank) as titles
     from booking b join booking_segment s on s.booking_id = b.id and s.deleted_at is null
     where ${mine} and b.deleted_at is null and b.order_id is not null and b.status in ${SHOWN}
       and s.starts_at > now() - make_interval(days => ?) and b.ends_at > now() - make_interval(days => ?)
     group by b.id order by b.starts_at, b.id limit ?`,
    // The start is asked for the index's sake; eight segments of a day each are the longest visit there is.
    [subject_id, FEED_DAYS_BACK + 10, FEED_DAYS_BACK, FEED_MOST_VISITS],
  )
  return rows.map((row) => ({ ...row, number: Number(row.number) }))
}
