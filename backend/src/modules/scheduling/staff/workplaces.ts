import type { Execute } from "../../sql"

/** Where a staff member works: their home venue and the further ones. */
export interface Workplaces {
  staff_id: string
  venue_ids: string[]
}

/**
 * Where staff work, those of the team alone, in the order in which teams are shown; one statement. Ids that are no
 * staff member's are absent.
 */
export async function workplacesOf(execute: Execute, staffIds: readonly string[]): Promise<Workplaces[]> {
  if (staffIds.length === 0) return []
  return execute<Workplaces>(
    `select m.id as staff_id, array_prepend(m.venue_id, array(
       select w.venue_id from staff_venue w where w.staff_id = m.id and w.deleted_at is null
       order by w.venue_id)) as venue_ids
     from staff_member m where m.id = any(?) and m.deleted_at is null
     order by m.rank, m.name, m.id`,
    [staffIds],
  )
}

/** The ids of all who work at a venue, at home there or not. */
export async function staffAt(execute: Execute, venueId: string): Promise<string[]> {
  const rows = await execute<{ id: string }>(
    `select id from staff_member where venue_id = ? and deleted_at is null
     union
     select m.id from staff_venue w join staff_member m on m.id = w.staff_id and m.deleted_at is null
     where w.venue_id = ? and w.deleted_at is null`,
    [venueId, venueId],
  )
  return rows.map(({ id }) => id)
}
