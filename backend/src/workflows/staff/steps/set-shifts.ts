import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { minutesOf } from "../../../api/schemas/primitives"
import type { Shifts } from "../../../api/schemas/staff"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { findDateOverlap, findOverlap } from "../../../modules/scheduling/week-overlap"
import { clocksOfVenues } from "../clocks-of-venues"
import { dateBesideWeek } from "../date-beside-week"

/** Checks shifts against one another and writes them in one transaction; one at the home venue names no venue. */
export const setShiftsStep = createStep(
  "set-shifts",
  async ({ staff_id, revision, weekly, overrides }: Shifts & { staff_id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const { venue_id: home } = await scheduling.retrieveStaffMember(staff_id, { select: ["venue_id"] })
    const away = (venueId: string | null | undefined) => (venueId && venueId !== home ? venueId : null)
    const rules = weekly.map(({ starts, ends, venue_id, ...rule }) => ({
      ...rule,
      venue_id: away(venue_id),
      start: minutesOf(starts),
      end: minutesOf(ends),
    }))
    const days = overrides.map((override) =>
      "off" in override
        ? { date: override.date, venue_id: null, start: null, end: null }
        : {
            date: override.date,
            venue_id: away(override.venue_id),
            start: minutesOf(override.starts),
            end: minutesOf(override.ends),
          },
    )
    const clocksApart = await clocksOfVenues(container, home, [...rules, ...days])
    refuse("weekly", findOverlap(rules, clocksApart(rules)))
    refuse("overrides", findDateOverlap(days, clocksApart(days)))
    const beside = dateBesideWeek({ weekly: rules, exceptions: days }, clocksApart)
    if (beside) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `overrides.${beside.index}: ${beside.words}`)
    }
    await scheduling.replaceShifts({
      staff_id,
      revision,
      weekly: rules.map(({ start, end, ...rule }) => ({
        ...rule,
        staff_id,
        starts_minute: start,
        ends_minute: end,
      })),
      overrides: days.map(({ start, end, ...day }) => ({
        ...day,
        staff_id,
        starts_minute: start,
        ends_minute: end,
      })),
    })
    return new StepResponse(staff_id)
  },
)

function refuse(field: string, overlap: [number, number] | null): void {
  if (!overlap) return
  const [first, second] = overlap
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}.${second}: overlaps ${field}.${first}`)
}
