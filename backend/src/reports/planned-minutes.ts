import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../modules/scheduling"
import { intersect } from "../modules/scheduling/slots/interval"
import { boundsOfDates, plannedDays } from "../modules/scheduling/staff/planned-days"
import type { VenuePlan } from "../modules/scheduling/staff/work-plans"
import type { StaffMinutes } from "./booked-minutes"
import { addDays, type Days } from "./period"
import { TERMS, type Scope } from "./scope"

/**
 * The minutes that today's team was or is planned to work in a scope, by staff member and venue: what is planned of them
 * day by day, as for their attendance. One statement for each stretch of days, whatever the number of venues and staff.
 */
export async function loadPlannedMinutes(container: MedusaContainer, scope: Scope): Promise<StaffMinutes[]> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const venue_ids = scope.venue_ids ?? []
  const terms = await Promise.all(
    TERMS.map(async (term) => {
      const days = scope.period[term]
      const plans = await scheduling.loadWorkPlans({ venue_ids, staff_id: null, ...days })
      return plans.flatMap((plan) => plannedMinutes(plan, days).map((minutes) => ({ term, ...minutes })))
    }),
  )
  return terms.flat()
}

/** A shift lasts up to a day and a half from the date on which it starts. */
const LOOK_BACK_DAYS = 2

/**
 * The minutes that each of a venue's team of today is planned to work there between two of its local dates, both
 * included. Of a shift over midnight each date has its part, as visits count on the date on which they start.
 */
export function plannedMinutes(plan: VenuePlan, { from, to }: Days): Omit<StaffMinutes, "term">[] {
  const team = plan.team.filter(({ left_on }) => left_on === null)
  const minutes = new Map(team.map(({ staff_id }) => [staff_id, 0]))
  const within = [boundsOfDates(plan.time_zone, from, to)]
  for (const { staff_id, windows } of plannedDays({ ...plan, team }, addDays(from, -LOOK_BACK_DAYS), to)
    .days) {
    const planned = intersect(windows, within).reduce((sum, { start, end }) => sum + end - start, 0)
    minutes.set(staff_id, (minutes.get(staff_id) ?? 0) + planned)
  }
  return [...minutes].map(([staff_id, sum]) => ({ staff_id, minutes: sum }))
}
