import type { Execute } from "../../sql"
import type { CalendarRequest, CalendarUnit } from "./calendar"
import { CURSOR } from "./changes"
import { jsonList } from "./json-sql"
import { OPENING_PLAN, SHIFT_PLAN, WORKS_THERE } from "./plans-sql"

/** Minutes from midnight and the days on which a weekly rule holds, as the tables keep them. */
interface Rule {
  weekday: number
  start: number
  end: number
  effective_from?: string | null
  effective_until?: string | null
}

/** A day that differs from the week; without minutes nothing starts. */
interface Exception {
  date: string
  start: number | null
  end: number | null
  label?: string | null
}

/** Weekly rules with the days that differ, as the tables keep them. */
export interface PlanRows {
  weekly: Rule[]
  exceptions: Exception[]
}

/** What a calendar is drawn on: the venue's clock, who and what is there, and their hours. */
export interface Frame {
  time_zone: string
  currency_code: string
  cursor: string
  opening: PlanRows
  staff: { id: string; name: string; title: string | null; color: string | null; shifts: PlanRows }[]
  units: CalendarUnit[]
}

/** Parameters: twice the staff member or null, twice the resource or null, the venue. */
const SQL = `
  select v.time_zone, v.currency_code, ${CURSOR} as cursor,
    ${OPENING_PLAN} as opening,
    ${jsonList(`select m.id, m.name, m.title, m.color, ${SHIFT_PLAN} as shifts
      from staff_member m
      where m.deleted_at is null and (?::text is null or m.id = ?) and ${WORKS_THERE}
      order by m.rank, m.name, m.id`)} as staff,
    ${jsonList(`select u.id, r.id as resource_id, r.name, r.kind,
        row_number() over (partition by r.id order by u.rank, u.id)::int as number,
        count(*) over (partition by r.id)::int as of
      from resource r join resource_unit u on u.resource_id = r.id and u.deleted_at is null
      where r.venue_id = v.venue_id and r.deleted_at is null and (?::text is null or r.id = ?)
      order by r.name, r.id, number`)} as units
  from venue_schedule v where v.venue_id = ? and v.deleted_at is null`

/** The frame of a calendar in one statement, or null when there is no such venue. */
export async function loadFrame(execute: Execute, asked: CalendarRequest): Promise<Frame | null> {
  const [staff, resource] = [asked.staff_id ?? null, asked.resource_id ?? null]
  const [frame] = await execute<Frame>(SQL, [staff, staff, resource, resource, asked.venue_id])
  return frame ?? null
}
