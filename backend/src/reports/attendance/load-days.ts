import type { MedusaContainer } from "@medusajs/framework/types"
import { ATTENDANCE_MODULE } from "../../modules/attendance"
import type { AttendanceRecordRow } from "../../modules/attendance/records/record"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { plannedDays, type PlannedVenue } from "../../modules/scheduling/staff/planned-days"
import { select, sql } from "../../queries/sql"
import { attendanceDay, type AttendanceDay } from "./attendance-day"

/** Whose days: at these venues, of one staff member or all, between these local dates of each venue (both included). */
export interface DaysAsked {
  venue_ids: readonly string[]
  staff_id: string | null
  from: string
  to: string
}

/** What was planned and recorded; of days without either there is nothing. */
export interface LoadedDays {
  venues: PlannedVenue[]
  days: AttendanceDay[]
}

/**
 * The days of teams, by date, then venue, then in the order in which the team is shown. At most three statements, whatever
 * the number of staff and days: the plans, the records, and the names of those who left before the first day.
 */
export async function loadDays(
  container: MedusaContainer,
  asked: DaysAsked,
  now: Date = new Date(),
): Promise<LoadedDays> {
  const plans = await container.resolve(SCHEDULING_MODULE).loadWorkPlans(asked)
  const venues = plans.map((plan) => plannedDays(plan, asked.from, asked.to))
  const records = await container.resolve(ATTENDANCE_MODULE).findRecords(asked)
  const names = await namesOf(container, venues, records)
  const zones = new Map(venues.map(({ venue_id, time_zone }) => [venue_id, time_zone]))
  const planned = new Map(venues.flatMap(({ days }) => days).map((day) => [keyOf(day), day]))
  const recorded = new Map<string, AttendanceRecordRow[]>()
  for (const record of records) {
    const key = keyOf(record)
    recorded.set(key, [...(recorded.get(key) ?? []), record])
  }
  const rank = new Map(
    venues.flatMap(({ team }) => team).map(({ staff_id }, index) => [staff_id, index] as const),
  )
  const days = [...new Set([...planned.keys(), ...recorded.keys()])].map((key) => {
    const [date, venue_id, staff_id] = key.split("/")
    const mine = recorded.get(key) ?? []
    const time_zone = zones.get(venue_id) ?? mine[0]?.time_zone ?? "UTC"
    const staff = { id: staff_id, name: names.get(staff_id) ?? "" }
    return attendanceDay({ staff, venue_id, time_zone, date }, planned.get(key) ?? null, mine, now.getTime())
  })
  const position = ({ staff }: AttendanceDay) => rank.get(staff.id) ?? Number.MAX_SAFE_INTEGER
  days.sort(
    (a, b) =>
      a.date.localeCompare(b.date) ||
      a.venue_id.localeCompare(b.venue_id) ||
      position(a) - position(b) ||
      a.staff.id.localeCompare(b.staff.id),
  )
  return { venues, days }
}

const keyOf = ({ date, venue_id, staff_id }: { date: string; venue_id: string; staff_id: string }) =>
  `${date}/${venue_id}/${staff_id}`

/** The names of all who are planned or recorded. */
async function namesOf(
  container: MedusaContainer,
  venues: readonly PlannedVenue[],
  records: readonly AttendanceRecordRow[],
): Promise<Map<string, string>> {
  const names = new Map(
    venues.flatMap(({ team }) => team.map(({ staff_id, name }) => [staff_id, name] as const)),
  )
  const others = [...new Set(records.map(({ staff_id }) => staff_id))].filter((id) => !names.has(id))
  if (others.length === 0) return names
  const rows = await select<{ id: string; name: string }>(
    container,
    sql`select id, name from staff_member where id = any(${others})`,
  )
  for (const { id, name } of rows) names.set(id, name)
  return names
}
