import { jsonList, spanSql } from "../calendar/json-sql"
import { toSpan } from "../calendar/working-windows"
import { DAY_MINUTES, toEpochDay } from "../slots/local-date"
import { buildTimeline, endOfWall, startOfWall, type Timeline } from "../slots/timeline"
import type { Execute } from "../../sql"
import { plannedDays } from "./planned-days"
import type { Rota, RotaAbsence, RotaDay, RotaMember, RotaRequest, VenueDay } from "./rota"
import { loadRotaFrame, type RotaFrame } from "./rota-frame"

const during = (table: string) =>
  `${table}.staff_id = any(?) and ${table}.starts_at < ?::timestamptz and ${table}.ends_at > ?::timestamptz
   and ${table}.deleted_at is null`

const ABSENCES = `select
  ${jsonList(`select f.id, f.staff_id, ${spanSql("f")}, f.reason
    from time_off f where ${during("f")} order by f.starts_at, f.id`)} as time_off,
  ${jsonList(`select r.id, r.staff_id, ${spanSql("r")}, r.reason
    from time_off_request r where ${during("r")} and r.status = 'open' order by r.starts_at, r.id`)} as requests`

/**
 * A venue's team schedule in two statements, whatever the number of staff and days. Null when there is no such venue, or
 * when somebody who was asked for does not work there.
 */
export async function loadRota(execute: Execute, asked: RotaRequest): Promise<Rota | null> {
  const frame = await loadRotaFrame(execute, asked)
  if (!frame || (asked.staff_ids && frame.staff.length < asked.staff_ids.length)) return null
  const [from_day, to_day] = [toEpochDay(asked.from), toEpochDay(asked.to)]
  const timeline = buildTimeline(frame.time_zone, from_day - 3, to_day + 3)
  const days = venueDays(frame, asked, timeline)
  const span = { starts_at: days[0].starts_at, ends_at: days[days.length - 1].ends_at }
  const when = [frame.staff.map(({ id }) => id), span.ends_at, span.starts_at]
  const [absences] = await execute<{ time_off: RotaAbsence[]; requests: RotaAbsence[] }>(ABSENCES, [
    ...when,
    ...when,
  ])
  return {
    ...span,
    venue_id: asked.venue_id,
    time_zone: frame.time_zone,
    from: asked.from,
    to: asked.to,
    days,
    staff: frame.staff.map((member) => rotaOf(member, asked, timeline)),
    ...absences,
  }
}

function venueDays({ opening }: RotaFrame, { from, to }: RotaRequest, timeline: Timeline): VenueDay[] {
  const labels = new Map(opening.exceptions.map(({ date, label }) => [date, label]))
  return plannedDays(opening, from, to).map(({ date, intervals }) => {
    const midnight = toEpochDay(date) * DAY_MINUTES
    return {
      date,
      label: labels.get(date) ?? null,
      opening: intervals.map(({ start, end }) => ({ start, end })),
      ...toSpan({
        start: startOfWall(timeline, midnight),
        end: startOfWall(timeline, midnight + DAY_MINUTES),
      }),
    }
  })
}

function rotaOf(
  { plan, ...member }: RotaFrame["staff"][number],
  { venue_id, from, to }: RotaRequest,
  timeline: Timeline,
): RotaMember {
  const days = plannedDays(plan, from, to).map(({ date, is_override, intervals }): RotaDay => {
    const midnight = toEpochDay(date) * DAY_MINUTES
    const shifts = intervals.map((interval) => ({
      ...interval,
      venue_id: interval.venue_id ?? member.home_venue_id,
    }))
    const here = shifts.filter((shift) => shift.venue_id === venue_id)
    const passed = here.map(
      ({ start, end }) => endOfWall(timeline, midnight + end) - startOfWall(timeline, midnight + start),
    )
    return { date, is_override, minutes: passed.reduce((sum, one) => sum + one, 0), shifts }
  })
  return { ...member, minutes: days.reduce((sum, { minutes }) => sum + minutes, 0), days }
}
