import type { Execute } from "../../sql"

/** A booking or session whose time is taken twice now. */
export interface ZoneCollision {
  booking_number: number | null
  /** The session, for a class; null for a booking. */
  session_id: string | null
  subject_id: string
}

/**
 * Makes claims exclusive again whose time has become free, as when a neighbour moved after them; answers the others,
 * which truly lie over something else.
 */
export async function settleClaims(execute: Execute, claimIds: readonly string[]): Promise<ZoneCollision[]> {
  for (const id of [...claimIds].sort()) {
    await execute(
      `update claim c set exclusive = true where c.id = ? and c.live and not c.exclusive
         and not exists (select 1 from claim o where o.subject_id = c.subject_id and o.during && c.during
           and o.id <> c.id and o.live and o.exclusive)`,
      [id],
    )
  }
  return execute<ZoneCollision>(
    `select b.number as booking_number, case when c.booking_id is null then c.source_id end as session_id,
       c.subject_id
     from claim c left join booking b on b.id = c.booking_id
     where c.id = any(?) and c.live and not c.exclusive
     order by b.number, c.source_id, c.subject_id`,
    [claimIds],
  )
}
