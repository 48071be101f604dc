import type { MedusaContainer } from "@medusajs/framework/types"
import type { PlanRows } from "../modules/scheduling/calendar/frame"
import { jsonList } from "../modules/scheduling/calendar/json-sql"
import { OPENING_PLAN, SHIFT_PLAN, WORKS_THERE } from "../modules/scheduling/calendar/plans-sql"
import { windowsOf, type CalendarDays } from "../modules/scheduling/calendar/working-windows"
import { mergeIntervals, subtract, type Interval } from "../modules/scheduling/slots/interval"
import { toEpochDay } from "../modules/scheduling/slots/local-date"
import { buildTimeline } from "../modules/scheduling/slots/timeline"
import { select, sql, Sql } from "../queries/sql"
import type { StaffMinutes } from "./booked-minutes"
import type { Days } from "./period"
import { TERMS, type Scope } from "./scope"

/** The hours of a venue and of those who work there. */
interface VenuePlan {
  time_zone: string
  opening: PlanRows
  staff: { id: string; shifts: PlanRows }[]
}

interface Absence {
  staff_id: string
  starts_at: Date
  ends_at: Date
}

const PLANS = new Sql(
  `select v.time_zone, ${OPENING_PLAN} as opening,
    ${jsonList(`select m.id, ${SHIFT_PLAN} as shifts from staff_member m
      where m.deleted_at is null and ${WORKS_THERE}`)} as staff
  from venue_schedule v where v.deleted_at is null`,
  [],
)

/** Minutes in which a staff member is planned to work: their shifts while the venue is open, without `away` (merged). */
export function plannedMinutes(
  days: CalendarDays,
  shifts: PlanRows,
  opening: PlanRows,
  away: readonly Interval[],
): number {
  const left = subtract(windowsOf(days, [shifts, opening]), away)
  return left.reduce((sum, { start, end }) => sum + end - start, 0)
}

/**
 * The minutes that today's team was or is planned to work in a scope, by staff member and venue: shifts while the venue
 * is open, less time off, on the venue's clocks. Two statements, whatever the number of venues and staff.
 */
export async function loadPlannedMinutes(container: MedusaContainer, scope: Scope): Promise<StaffMinutes[]> {
  const plans = await select<VenuePlan>(
    container,
    sql`${PLANS} and v.venue_id = any(${scope.venue_ids ?? []})`,
  )
  const team = plans.flatMap(({ staff }) => staff.map(({ id }) => id))
  const away = await loadAbsences(container, scope, team)
  return TERMS.flatMap((term) =>
    plans.flatMap(({ time_zone, opening, staff }) => {
      const days = calendarDays(scope.period[term], time_zone)
      return staff.map(({ id, shifts }) => ({
        term,
        staff_id: id,
        minutes: plannedMinutes(days, shifts, opening, away.get(id) ?? []),
      }))
    }),
  )
}

function calendarDays({ from, to }: Days, timeZone: string): CalendarDays {
  const [from_day, to_day] = [toEpochDay(from), toEpochDay(to)]
  return { from_day, to_day, timeline: buildTimeline(timeZone, from_day - 3, to_day + 3) }
}

async function loadAbsences(
  container: MedusaContainer,
  scope: Scope,
  staff_ids: string[],
): Promise<Map<string, Interval[]>> {
  const edges = scope.zones.flatMap(({ starts, ends }) => [starts, ends]).sort()
  const rows = await select<Absence>(
    container,
    sql`select staff_id, starts_at, ends_at from time_off where staff_id = any(${staff_ids}) and deleted_at is null
      and starts_at < ${edges[edges.length - 1] ?? null}::timestamptz and ends_at > ${edges[0] ?? null}::timestamptz`,
  )
  const minute = (instant: Date) => instant.getTime() / 60_000
  const away = new Map<string, Interval[]>()
  for (const { staff_id, starts_at, ends_at } of rows) {
    const interval = { start: minute(starts_at), end: minute(ends_at) }
    away.set(staff_id, mergeIntervals([...(away.get(staff_id) ?? []), interval]))
  }
  return away
}
