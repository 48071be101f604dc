import { toEpochDay } from "../slots/local-date"
import { buildTimeline } from "../slots/timeline"
import type { Execute } from "../../sql"
import type { Calendar, CalendarRequest } from "./calendar"
import { loadFrame } from "./frame"
import { loadOccupied } from "./load-occupied"
import { loadSegments } from "./load-segments"
import { bounds, toSpan, windowsOf } from "./working-windows"

/**
 * A venue's calendar in three statements, whatever the number of staff and visits. Null when there is no such venue, or
 * nobody and nothing there that was asked for. The cursor is read first: what changes while the rest is read is told
 * again, never missed.
 */
export async function loadCalendar(execute: Execute, asked: CalendarRequest): Promise<Calendar | null> {
  const frame = await loadFrame(execute, asked)
  if (!frame || (asked.resource_id !== undefined && frame.units.length === 0)) return null
  if (asked.staff_id && frame.staff.length === 0) return null
  const [from_day, to_day] = [toEpochDay(asked.from), toEpochDay(asked.to)]
  const days = { from_day, to_day, timeline: buildTimeline(frame.time_zone, from_day - 3, to_day + 3) }
  const span = toSpan(bounds(days))
  const team = frame.staff.map(({ id }) => id)
  const wanted = {
    venue_id: asked.venue_id,
    from: new Date(span.starts_at),
    until: new Date(span.ends_at),
    staff_ids: asked.staff_id === undefined ? null : team,
    unit_ids: asked.resource_id === undefined ? null : frame.units.map(({ id }) => id),
  }
  const segments = await loadSegments(execute, wanted)
  const occupied = await loadOccupied(execute, { ...wanted, team, resource_id: asked.resource_id })
  return {
    ...span,
    venue_id: asked.venue_id,
    time_zone: frame.time_zone,
    currency_code: frame.currency_code,
    from: asked.from,
    to: asked.to,
    cursor: frame.cursor,
    opening: windowsOf(days, [frame.opening]).map(toSpan),
    exceptions: frame.opening.exceptions.flatMap(({ date, label }) =>
      label && date >= asked.from && date <= asked.to ? { date, label } : [],
    ),
    staff: frame.staff.map(({ shifts, ...member }) => ({
      ...member,
      windows: windowsOf(days, [shifts, frame.opening]).map(toSpan),
    })),
    units: frame.units,
    segments,
    ...occupied,
  }
}
