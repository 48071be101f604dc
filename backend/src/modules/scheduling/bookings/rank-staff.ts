import type { Execute } from "../../sql"

/**
 * Free staff in the order in which "anyone" is resolved: least booked on that local day (between two instants),
 * then least recently booked, then by id.
 */
export async function rankStaff(
  execute: Execute,
  staffIds: readonly string[],
  day: { starts_at: Date; ends_at: Date },
): Promise<string[]> {
  if (staffIds.length < 2) return [...staffIds]
  const rows = await execute<{ id: string }>(
    `select s.id from unnest(?::text[]) as s (id)
     left join (select c.subject_id, count(distinct c.booking_id) as booked from claim c
       where c.subject_id = any(?) and c.live and c.kind in ('hold', 'booking')
         and upper(c.during) > ?::timestamptz and lower(c.during) < ?::timestamptz
         and (c.expires_at is null or c.expires_at > now())
       group by c.subject_id) today on today.subject_id = s.id
     left join lateral (select max(c.created_at) as at from claim c where c.subject_id = s.id and c.live
       and c.kind in ('hold', 'booking')) latest on true
     order by coalesce(today.booked, 0), latest.at nulls first, s.id`,
    [staffIds, staffIds, day.starts_at.toISOString(), day.ends_at.toISOString()],
  )
  return rows.map(({ id }) => id)
}
