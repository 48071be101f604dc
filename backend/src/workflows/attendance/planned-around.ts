import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { plannedDays, type PlannedVenue } from "../../modules/scheduling/staff/planned-days"
import { dateOfCheckIn } from "../../reports/attendance/date-of-check-in"
import { todayIn } from "../../reports/day-edges"
import { addDays } from "../../reports/period"

/** What a staff member is to work at one venue around a moment, and which date a check-in then belongs to. */
export interface PlannedAround extends PlannedVenue {
  date: string
}

/**
 * What a staff member is to work at a venue on the days around a moment, from the plan as it is; null when they do not work
 * there, or no more.
 */
export async function plannedAround(
  container: MedusaContainer,
  { staff_id, venue_id }: { staff_id: string; venue_id: string },
  at: Date,
): Promise<PlannedAround | null> {
  // Whatever the zone, the local date is at most a day away from that of UTC.
  const date = at.toISOString().slice(0, 10)
  const [from, to] = [addDays(date, -2), addDays(date, 2)]
  const [plan] = await container
    .resolve(SCHEDULING_MODULE)
    .loadWorkPlans({ venue_ids: [venue_id], staff_id, from, to })
  if (!plan || plan.team.length === 0) return null
  const planned = plannedDays(plan, from, to)
  const today = todayIn(plan.time_zone, at)
  return { ...planned, date: dateOfCheckIn(planned.days, at.getTime() / 60_000, today) }
}
