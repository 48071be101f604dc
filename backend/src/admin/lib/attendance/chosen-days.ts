import { dayOf } from "../time/calendar-day"
import { daysFromToday } from "../time/date-span"
import { addDays } from "../time/wall"

type Comparison = { $gte?: string; $lt?: string; $lte?: string }

/** As many days as are shown unless told otherwise, and as may be asked for at once. */
const SHOWN = 14
const MOST = 100

/** The local dates that a date filter means, both included; the backend takes no more than a hundred. */
export function chosenDays(filter: unknown): { from: string; to: string } {
  const { $gte, $lt, $lte } = typeof filter === "object" && filter !== null ? (filter as Comparison) : {}
  const date = (instant: string) => dayOf(new Date(instant))
  const to = $lt ? addDays(date($lt), -1) : date($lte ?? daysFromToday(0))
  const from = $gte ? date($gte) : addDays(to, 1 - SHOWN)
  const earliest = addDays(to, 1 - MOST)
  return { from: from < earliest ? earliest : from > to ? to : from, to }
}
