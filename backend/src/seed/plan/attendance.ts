import type { Break } from "../../modules/attendance/records/record"
import type { PlannedDay } from "../../modules/scheduling/staff/planned-days"
import { randomOf } from "../random"

const MINUTE = 60_000

/** When somebody was there on a planned day; null while they are. */
export interface AttendancePlan {
  checked_in_at: Date
  checked_out_at: Date | null
  breaks: Break[]
  /** Set where the check-out was put right later. */
  reason: string | null
}

const REASONS = [
  "Forgot to check out, left with the last client",
  "The telephone was empty",
  "Stayed for the stock-taking",
]

/**
 * How a person, known by their e-mail, came and went on a planned day that began before `anchor`: mostly a little early, one
 * in six late, one in twenty-five not at all, with a break in long shifts, and now and then longer than planned. Whose
 * shift is on is still there.
 */
export function attendanceOf(day: PlannedDay, email: string, anchor: Date): AttendancePlan | null {
  const window = day.windows[0]
  const random = randomOf(`attendance/${email}/${day.date}`)
  const isAbsent = random.chance(0.04)
  const late = random.chance(0.16) ? random.whole(6, 38) : random.whole(-12, 4)
  const over = random.weighted([
    [random.whole(0, 6), 7],
    [random.whole(15, 55), 2],
    [random.whole(-40, -8), 1],
  ])
  const pause = random.whole(20, 40)
  const reason = random.chance(0.05) ? random.pick(REASONS) : null
  if (!window || isAbsent) return null
  const came = (window.start + late) * MINUTE
  const left = (window.end + over) * MINUTE
  if (came > anchor.getTime()) return null
  const isThere = left > anchor.getTime()
  const middle = (window.start + Math.floor((window.end - window.start) / 2)) * MINUTE
  const hasPause = window.end - window.start > 360 && middle + pause * MINUTE < anchor.getTime()
  const iso = (at: number) => new Date(at).toISOString()
  return {
    checked_in_at: new Date(came),
    checked_out_at: isThere ? null : new Date(left),
    breaks: hasPause ? [{ starts_at: iso(middle), ends_at: iso(middle + pause * MINUTE) }] : [],
    reason: isThere ? null : reason,
  }
}
