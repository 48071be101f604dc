import { expireHoldsOn } from "../occupancy/release-claims"
import type { Execute } from "../../sql"
import { columnsOf, type ZoneMove } from "./move"

/**
 * Moves the live claims of bookings (or of sessions) with them. The exclusion constraint looks at each row as it is
 * written, and a whole day of neighbours moves at once; so the claims are put to sleep, moved, and woken where they now
 * lie. Those whose new time is taken are no longer exclusive; answers their ids.
 */
export async function shiftClaims(
  execute: Execute,
  owner: "booking_id" | "source_id",
  moves: readonly ZoneMove[],
): Promise<string[]> {
  const [ids, minutes] = columnsOf(moves)
  const moved = await execute<{ id: string; subject_id: string }>(
    `update claim c set live = false,
       during = tstzrange(lower(during) + m.minutes * interval '1 minute',
         upper(during) + m.minutes * interval '1 minute', '[)')
     from unnest(?::text[], ?::int[]) as m (id, minutes)
     where c.${owner} = m.id and c.live returning c.id, c.subject_id`,
    [ids, minutes],
  )
  if (moved.length === 0) return []
  await expireHoldsOn(execute, [...new Set(moved.map(({ subject_id }) => subject_id))])
  const claimIds = moved.map(({ id }) => id)
  const loose = await execute<{ id: string }>(
    `update claim c set exclusive = false
     where c.id = any(?) and c.exclusive and exists (select 1 from claim o
       where o.subject_id = c.subject_id and o.during && c.during and o.exclusive
         and (o.live or (o.id = any(?) and o.id < c.id)))
     returning c.id`,
    [claimIds, claimIds],
  )
  await execute(`update claim set live = true where id = any(?)`, [claimIds])
  return loose.map(({ id }) => id)
}
