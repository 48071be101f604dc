import { fromEpochDay, weekdayOf } from "../../modules/scheduling/slots/local-date"
import type { VenueSeed } from "../data/shapes"
import { randomOf } from "../random"
import { openingOf } from "./opening"

export interface ShiftPlan {
  weekly: { weekday: number; starts_minute: number; ends_minute: number }[]
  overrides: { date: string; starts_minute: number | null; ends_minute: number | null }[]
}

const LONGEST = 510
const WORKING_DAYS = 5

/**
 * The shifts of the member with `index` in a venue's team. Everyone works up to five of the opening days; days off
 * are spread over the team, and where a day is longer than a shift, early and late shifts alternate. One in three
 * has a day that differs in the weeks around `today` (days since the epoch, venue's zone).
 */
export function shiftsOf(venue: VenueSeed, index: number, today: number): ShiftPlan {
  const random = randomOf(`shifts/${venue.handle}/${index}`)
  const opening = openingOf(venue, today).weekly
  const days = [...new Set(opening.map(({ weekday }) => weekday))].sort()
  const off = Math.max(0, days.length - WORKING_DAYS)
  const isOff = (weekday: number) => {
    const place = days.indexOf(weekday)
    return Array.from({ length: off }, (_, step) => (index * 2 + step) % days.length).includes(place)
  }
  const weekly = opening
    .filter(({ weekday }) => !isOff(weekday))
    .map(({ weekday, opens_minute, closes_minute }) => {
      const late = (index + weekday) % 2 === 1
      return {
        weekday,
        starts_minute: late ? Math.max(opens_minute, closes_minute - LONGEST) : opens_minute,
        ends_minute: late ? closes_minute : Math.min(closes_minute, opens_minute + LONGEST),
      }
    })
  const overrides: ShiftPlan["overrides"] = []
  if (random.chance(0.35)) {
    const day = today + random.whole(-20, 18)
    const usual = weekly.find(({ weekday }) => weekday === weekdayOf(day))
    const date = fromEpochDay(day)
    if (usual && random.chance(0.5)) {
      const ends_minute = usual.ends_minute - 180
      overrides.push({ date, starts_minute: usual.starts_minute, ends_minute })
    } else if (usual) overrides.push({ date, starts_minute: null, ends_minute: null })
  }
  return { weekly, overrides }
}
