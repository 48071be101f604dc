import { jsonList, spanSql } from "../calendar/json-sql"
import type { PlanRows } from "../calendar/frame"
import { OPENING_PLAN, SHIFT_PLAN, WORKS_THERE } from "../calendar/plans-sql"
import type { Span } from "../calendar/calendar"
import type { Execute } from "../../sql"
import { fromEpochDay, toEpochDay } from "../slots/local-date"

/** What someone of a team is to work at one venue, as the tables keep it. */
export interface MemberPlan {
  staff_id: string
  name: string
  shifts: PlanRows
  /** Absences that touch the days asked for. */
  time_off: Span[]
  /** Local dates of the venue: they joined the team on the first and left it on the last (null: still there). */
  joined_on: string
  left_on: string | null
}

/** A venue's clock and hours, and what its team is to work there. */
export interface VenuePlan {
  venue_id: string
  time_zone: string
  currency_code: string
  opening: PlanRows
  team: MemberPlan[]
}

/** Which venues (null: all that are not removed), whom (null: everyone), and between which of their local dates. */
export interface PlansAsked {
  venue_ids: readonly string[]
  staff_id: string | null
  from: string
  to: string
}

const SQL = `
  select v.venue_id, v.time_zone, v.currency_code, ${OPENING_PLAN} as opening,
    ${jsonList(`select m.id as staff_id, m.name, ${SHIFT_PLAN} as shifts,
        ${jsonList(`select ${spanSql("f")} from time_off f where f.staff_id = m.id and f.deleted_at is null
          and f.starts_at < ?::timestamptz and f.ends_at > ?::timestamptz order by f.starts_at`)} as time_off,
        to_char(m.created_at at time zone v.time_zone, 'YYYY-MM-DD') as joined_on,
        to_char(m.deleted_at at time zone v.time_zone, 'YYYY-MM-DD') as left_on
      from staff_member m
      where (m.deleted_at is null or m.deleted_at > ?::timestamptz) and (?::text is null or m.id = ?)
        and ${WORKS_THERE}
      order by m.rank, m.name, m.id`)} as team
  from venue_schedule v where v.venue_id = any(?) and v.deleted_at is null order by v.venue_id`

/** Hours of one day can lie this many days from its date in UTC. */
const MARGIN_DAYS = 3

/** What teams are to work at venues, those who left meanwhile too, in the order in which teams are shown; one statement. */
export async function loadWorkPlans(execute: Execute, asked: PlansAsked): Promise<VenuePlan[]> {
  const { venue_ids, staff_id } = asked
  if (venue_ids.length === 0) return []
  const from = fromEpochDay(toEpochDay(asked.from) - MARGIN_DAYS)
  const to = fromEpochDay(toEpochDay(asked.to) + MARGIN_DAYS)
  return execute<VenuePlan>(SQL, [to, from, from, staff_id, staff_id, venue_ids])
}
