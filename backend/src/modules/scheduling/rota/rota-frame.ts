import { jsonList } from "../calendar/json-sql"
import type { PlanRows } from "../calendar/frame"
import { OPENING_PLAN, WORKS_THERE } from "../calendar/plans-sql"
import type { Execute } from "../../sql"
import { SHIFTS_REVISION } from "../staff/shifts-revision"
import type { DayPlan } from "./planned-days"
import type { RotaRequest } from "./rota"

/** What a team schedule is worked out from. */
export interface RotaFrame {
  time_zone: string
  opening: PlanRows
  staff: {
    id: string
    name: string
    title: string | null
    color: string | null
    home_venue_id: string
    /** Of all their shifts. */
    revision: string
    /** Shifts at whatever venue; those of single dates around the days asked for. */
    plan: DayPlan
  }[]
}

/** Parameters: the dates, twice the staff or null, the venue. */
const SQL = `
  select v.time_zone, ${OPENING_PLAN} as opening,
    ${jsonList(`select m.id, m.name, m.title, m.color, m.venue_id as home_venue_id,
        ${SHIFTS_REVISION} as revision, json_build_object(
        'weekly', ${jsonList(`select h.weekday, h.starts_minute as start, h.ends_minute as "end", h.venue_id,
            h.effective_from, h.effective_until
          from shift h where h.staff_id = m.id and h.deleted_at is null`)},
        'exceptions', ${jsonList(`select o.date, o.starts_minute as start, o.ends_minute as "end", o.venue_id
          from shift_override o where o.staff_id = m.id and o.deleted_at is null and o.date between ? and ?`)}) as plan
      from staff_member m
      where m.deleted_at is null and (?::text[] is null or m.id = any(?)) and ${WORKS_THERE}
      order by m.rank, m.name, m.id`)} as staff
  from venue_schedule v where v.venue_id = ? and v.deleted_at is null`

/** The plans of a venue and its team, with what differs on the dates asked for; one statement. Null: no such venue. */
export async function loadRotaFrame(
  execute: Execute,
  { venue_id, from, to, staff_ids }: RotaRequest,
): Promise<RotaFrame | null> {
  const team = staff_ids ?? null
  const [frame] = await execute<RotaFrame>(SQL, [from, to, team, team, venue_id])
  return frame ?? null
}
