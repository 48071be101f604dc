import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { DayChange } from "../../modules/scheduling/rota/day-change"
import { findDayOverlap, REACH_DAYS, type DayOverlap } from "../../modules/scheduling/rota/day-overlap"
import { fromEpochDay, toEpochDay } from "../../modules/scheduling/slots/local-date"
import type { Revisions } from "../../modules/scheduling/staff/shifts-revision"
import { clocksOfVenues } from "./clocks-of-venues"
import { wordsOfOverlap } from "./words-of-overlap"

interface NamedOverlap extends DayOverlap {
  name: string
  /** What overlaps what, after the name of the field. */
  words: string
}

/** What changed days were checked against. */
interface CheckedPlan {
  /** The first overlap that they would make. */
  overlap: NamedOverlap | null
  /** Of the shifts they were checked against. */
  revisions: Revisions
}

/** Checks changed days of a venue's staff against the days around. Two statements, whatever the number of staff. */
export async function overlapInPlan(
  container: MedusaContainer,
  { venue_id, days }: { venue_id: string; days: readonly DayChange[] },
): Promise<CheckedPlan> {
  if (days.length === 0) return { overlap: null, revisions: {} }
  const dates = days.map(({ date }) => date).sort()
  const frame = await container.resolve(SCHEDULING_MODULE).loadRotaFrame({
    venue_id,
    staff_ids: [...new Set(days.map(({ staff_id }) => staff_id))],
    from: fromEpochDay(toEpochDay(dates[0]) - REACH_DAYS),
    to: fromEpochDay(toEpochDay(dates[dates.length - 1]) + REACH_DAYS),
  })
  const staff = frame?.staff ?? []
  const homes = staff.map(({ home_venue_id }) => ({ venue_id: home_venue_id }))
  const further = staff.flatMap(({ plan }) => [...plan.weekly, ...plan.exceptions])
  const changed = days.flatMap(({ intervals }) => intervals ?? [])
  const everywhere = [...homes, ...further, ...changed].map((shift) => ({ venue_id: shift.venue_id ?? null }))
  const clocks = await clocksOfVenues(container, venue_id, everywhere)
  const overlaps = staff.flatMap(({ id, name, home_venue_id: home, plan }) => {
    const own = days.filter(({ staff_id }) => staff_id === id)
    const overlap = findDayOverlap(plan, own, (shifts) =>
      clocks(shifts.map((shift) => ({ venue_id: shift.venue_id ?? home }))),
    )
    return overlap ? [{ ...overlap, name, words: wordsOfOverlap(overlap) }] : []
  })
  const revisions = Object.fromEntries(staff.map(({ id, revision }) => [id, revision]))
  return { overlap: overlaps[0] ?? null, revisions }
}
