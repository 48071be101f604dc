import { DAY_MINUTES, fromEpochDay, weekdayOf } from "../../modules/scheduling/slots/local-date"
import type { VenueSeed } from "../data/shapes"
import { randomOf } from "../random"

/** Minutes of `HH:MM`; hours go past 24 for the next morning. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return hours * 60 + minutes
}

export interface OpeningPlan {
  weekly: { weekday: number; opens_minute: number; closes_minute: number }[]
  exceptions: { date: string; opens_minute: number | null; closes_minute: number | null; label: string }[]
}

/**
 * The opening hours of a venue, with the days that differ around `today` (days since the epoch, venue's zone):
 * every venue closes one day for its staff outing, and one in three opens late on another.
 */
export function openingOf(venue: VenueSeed, today: number): OpeningPlan {
  const random = randomOf(`opening/${venue.handle}`)
  const weekly = venue.hours.flatMap(({ days, opens, closes }) =>
    days.map((weekday) => ({ weekday, opens_minute: minuteOf(opens), closes_minute: minuteOf(closes) })),
  )
  const openDay = (from: number, to: number) => {
    const days = Array.from({ length: to - from + 1 }, (_, index) => today + from + index)
    return random.pick(days.filter((day) => weekly.some(({ weekday }) => weekday === weekdayOf(day))))
  }
  const outing = openDay(4, 20)
  const exceptions: OpeningPlan["exceptions"] = [
    { date: fromEpochDay(outing), opens_minute: null, closes_minute: null, label: "Staff outing" },
  ]
  const late = openDay(-30, 3)
  if (random.chance(0.33)) {
    const usual = weekly.filter(({ weekday }) => weekday === weekdayOf(late))
    const closes = Math.max(...usual.map(({ closes_minute }) => closes_minute))
    const opens = Math.min(...usual.map(({ opens_minute }) => opens_minute)) + 120
    if (opens < Math.min(closes, DAY_MINUTES)) {
      exceptions.push({
        date: fromEpochDay(late),
        opens_minute: opens,
        closes_minute: closes,
        label: "Training in the morning",
      })
    }
  }
  return { weekly, exceptions }
}
