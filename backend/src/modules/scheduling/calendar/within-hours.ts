import type { PlacedTime } from "../bookings/place-visit"
import { DAY_MINUTES, fromEpochDay } from "../slots/local-date"
import { buildTimeline } from "../slots/timeline"
import type { Execute } from "../../sql"
import { loadFrame } from "./frame"
import { windowsOf } from "./working-windows"

/** Whether each part of a visit lies inside the working hours of its staff member there; buffers may pass their ends. */
export async function withinHours(
  execute: Execute,
  venueId: string,
  placed: readonly PlacedTime[],
): Promise<boolean> {
  const from_day = Math.floor(placed[0].start / DAY_MINUTES) - 1
  const to_day = Math.floor(placed[placed.length - 1].end / DAY_MINUTES) + 1
  const frame = await loadFrame(execute, {
    venue_id: venueId,
    from: fromEpochDay(from_day),
    to: fromEpochDay(to_day),
  })
  if (!frame) return false
  const days = { from_day, to_day, timeline: buildTimeline(frame.time_zone, from_day - 3, to_day + 3) }
  return placed.every(({ staff_id, start, end }) => {
    const member = frame.staff.find(({ id }) => id === staff_id)
    const windows = member ? windowsOf(days, [member.shifts, frame.opening]) : []
    return windows.some((window) => window.start <= start && end <= window.end)
  })
}
