import { MedusaError } from "@medusajs/framework/utils"
import { RRule } from "rrule"
import { DAY_MINUTES } from "../slots/local-date"
import { buildTimeline, startOfWall, wallOfUtc, type Timeline } from "../slots/timeline"
import { parseRule, type ParsedRule } from "./parse-rrule"

const MINUTE_MS = 60_000

/** How far ahead a series may reach, so that a rule that never comes true ends. */
const MOST_DAYS = 5 * 366

/** The calendar repeats exactly, weekdays and leap years, every 400 years. */
const CYCLE = { years: 400, minutes: 146_097 * DAY_MINUTES }

/** The last year the recurrence library counts to: a rule without dates is only given up there. */
const LAST_YEAR = 9999

/** A series of sessions as a vendor writes it; `from` is the earliest start and gives the time of day. */
export interface Series {
  /** RFC 5545 RRULE text. */
  rrule: string
  from: Date
  /** How many sessions. */
  count: number
  /** The venue's IANA zone, whose clock the rule counts by. */
  time_zone: string
}

/**
 * The starts of a series, ascending. The rule repeats wall time, so a class at 18:00 stays at 18:00 over a clock
 * change; a time that the clock leaves out clamps forward, of one that it shows twice the earlier counts.
 * @throws 400 naming `rrule` when it is malformed or has no such date within five years, `count` when the rule's
 * own COUNT or UNTIL contradicts it
 */
export function expandSeries({ rrule, from, count, time_zone }: Series): Date[] {
  const first = Math.floor(from.getTime() / MINUTE_MS)
  const day = Math.floor(first / DAY_MINUTES)
  const timeline = buildTimeline(time_zone, day - 1, day + MOST_DAYS + 1)
  const wall = wallOfUtc(timeline, first)
  const rule = parseRule(rrule)
  if (rule.count !== null && rule.count !== count) {
    throw invalid("count", `differs from the rule's COUNT=${rule.count}`)
  }
  const horizon = wall + MOST_DAYS * DAY_MINUTES
  const until = rule.until && lastWall(timeline, rule.until)
  const starts = wallStarts(rule, wall, Math.min(horizon, until ?? horizon), count).map(
    (at) => new Date((at === wall ? first : startOfWall(timeline, at)) * MINUTE_MS),
  )
  if (starts.length === count) return starts
  if (starts.length > 0 && until !== null && until < horizon) {
    throw invalid("count", `the rule's UNTIL ends the series after ${starts.length} sessions`)
  }
  throw invalid("rrule", `has ${starts.length} of ${count} dates within five years`)
}

/**
 * Up to `count` wall minutes of a rule between two, inclusive. The rule sees the wall clock as if it were UTC, moved
 * by whole cycles of the calendar close to the year at which the library gives up.
 */
function wallStarts({ options }: ParsedRule, from: number, until: number, count: number): number[] {
  const year = new Date(until * MINUTE_MS).getUTCFullYear()
  const moved = Math.floor((LAST_YEAR - year) / CYCLE.years) * CYCLE.minutes
  const rule = new RRule({
    ...options,
    dtstart: new Date((from + moved) * MINUTE_MS),
    until: new Date((until + moved) * MINUTE_MS),
    bysecond: [0],
  })
  return rule.all((_, index) => index < count).map((date) => date.getTime() / MINUTE_MS - moved)
}

/** The last wall minute that UNTIL includes; a date alone includes its whole day. */
function lastWall(
  timeline: Timeline,
  { year, month, day, time, is_utc }: NonNullable<ParsedRule["until"]>,
): number {
  const [hour, minute] = time ?? [23, 59]
  const at = Math.floor(Date.UTC(year, month - 1, day, hour, minute) / MINUTE_MS)
  return is_utc ? wallOfUtc(timeline, at) : at
}

const invalid = (field: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: ${message}`)
