import type { MedusaContainer } from "@medusajs/framework/types"
import { todayIn } from "../day-edges"
import { addDays } from "../period"
import { attendanceDay, type AttendanceDay } from "./attendance-day"
import { loadDays } from "./load-days"

/** A check-out that is missing is shown for so many days. */
const DAYS_BACK = 7

/** What of a day before today matters now. */
const STILL_ON = ["in", "on_break", "late", "expected"]

/**
 * Where a team stands at `now`, at each venue on its own clock: today's day of everyone, those of yesterday that are not over,
 * and the days of the last week whose check-out is missing. As many statements as `loadDays` makes.
 */
export async function loadToday(
  container: MedusaContainer,
  team: { venue_ids: readonly string[]; staff_id: string | null },
  now: Date,
): Promise<AttendanceDay[]> {
  const utc = now.toISOString().slice(0, 10)
  const asked = { ...team, from: addDays(utc, -DAYS_BACK), to: addDays(utc, 1) }
  const { venues, days } = await loadDays(container, asked, now)
  return venues.flatMap(({ venue_id, time_zone, team: members }) => {
    const date = todayIn(time_zone, now)
    const here = days.filter((day) => day.venue_id === venue_id)
    const before = here.filter(
      (day) =>
        day.date < date &&
        (day.state === "missing_check_out" ||
          (day.date === addDays(date, -1) && STILL_ON.includes(day.state))),
    )
    const today = members.map(({ staff_id, name }) => {
      const known = here.find((day) => day.date === date && day.staff.id === staff_id)
      const of = { staff: { id: staff_id, name }, venue_id, time_zone, date }
      return known ?? attendanceDay(of, null, [], now.getTime())
    })
    return [...before, ...today]
  })
}
