import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../queries/sql"
import type { AgendaDay, AgendaOf } from "./agenda-visits"

/** What waits for somebody: requests to answer, and visits of earlier days that nobody said the outcome of. */
export interface Attention {
  requested: number
  without_outcome: number
}

/** How many days are looked back for visits without outcome. */
export const LOOK_BACK_DAYS = 14

/** What waits at these venues; one statement. */
export async function loadAttention(
  container: MedusaContainer,
  { venue_ids, staff_id }: AgendaOf,
  days: readonly AgendaDay[],
): Promise<Attention> {
  const [row] = await select<Attention>(
    container,
    sql`select (count(*) filter (where b.status = 'requested'))::int as requested,
        (count(*) filter (where b.status <> 'requested'))::int as without_outcome
      from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as d(time_zone text, starts timestamptz)
      join venue_schedule v on v.time_zone = d.time_zone and v.deleted_at is null and v.venue_id = any(${venue_ids})
      join booking b on b.venue_id = v.venue_id and b.deleted_at is null
        and b.starts_at >= d.starts - make_interval(days => ${LOOK_BACK_DAYS})
      where (b.status = 'requested' or (b.status in ('confirmed', 'checked_in') and b.starts_at < d.starts))
        and (${staff_id}::text is null or exists (select 1 from booking_segment w
          where w.booking_id = b.id and w.staff_id = ${staff_id} and w.deleted_at is null))`,
  )
  return row
}
