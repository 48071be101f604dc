import type { MedusaContainer } from "@medusajs/framework/types"
import { timeOf } from "../../api/schemas/primitives"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { DayChange } from "../../modules/scheduling/rota/day-change"
import {
  findDayOverlap,
  REACH_DAYS,
  type DatedShift,
  type DayOverlap,
} from "../../modules/scheduling/rota/day-overlap"
import { fromEpochDay, toEpochDay } from "../../modules/scheduling/slots/local-date"
import { clocksOfVenues } from "./clocks-of-venues"

interface NamedOverlap extends DayOverlap {
  name: string
  /** What overlaps what, after the name of the field. */
  words: string
}

/** The first overlap that changed days would make for each of a venue's staff; nothing where none would. */
export async function overlapInPlan(
  container: MedusaContainer,
  { venue_id, days }: { venue_id: string; days: readonly DayChange[] },
): Promise<NamedOverlap[]> {
  if (days.length === 0) return []
  const dates = days.map(({ date }) => date).sort()
  const frame = await container.resolve(SCHEDULING_MODULE).loadRotaFrame({
    venue_id,
    staff_ids: [...new Set(days.map(({ staff_id }) => staff_id))],
    from: fromEpochDay(toEpochDay(dates[0]) - REACH_DAYS),
    to: fromEpochDay(toEpochDay(dates[dates.length - 1]) + REACH_DAYS),
  })
  const overlaps = await Promise.all(
    (frame?.staff ?? []).map(async ({ id, name, home_venue_id, plan }) => {
      const own = days.filter(({ staff_id }) => staff_id === id)
      const everywhere = [
        ...plan.weekly,
        ...plan.exceptions,
        ...own.flatMap(({ intervals }) => intervals ?? []),
      ]
      const apart = await clocksOfVenues(
        container,
        home_venue_id,
        everywhere.map((shift) => ({ venue_id: shift.venue_id ?? null })),
      )
      const overlap = findDayOverlap(plan, own, apart)
      return overlap ? [{ ...overlap, name, words: wordsOf(overlap) }] : []
    }),
  )
  return overlaps.flat()
}

const wordsOf = ({ changed, other }: DayOverlap) =>
  `the shift of ${spanOf(changed)} overlaps the one of ${spanOf(other)}`

const spanOf = ({ date, start, end }: DatedShift) => `${date}, ${timeOf(start)}–${timeOf(end)}`
