import { IANAZone } from "luxon"
import type { Interval } from "./interval"
import { DAY_MINUTES } from "./local-date"

/** From `from` (UTC minutes since the epoch) on, wall time is UTC plus `offset` minutes. */
export interface OffsetSpan {
  from: number
  offset: number
}

/** The offsets of one zone over a stretch of days, ascending; the last one is open-ended. */
export type Timeline = readonly OffsetSpan[]

const STEP = DAY_MINUTES / 2

/** True when `name` is a zone that this runtime knows by its IANA name. */
export function isTimeZone(name: string): boolean {
  return name.includes("/") || name === "UTC" ? IANAZone.isValidZone(name) : false
}

/** The last timelines that were built; venues ask for the same days of the same zones all the time. */
const built = new Map<string, Timeline>()
const MOST_BUILT = 500

/**
 * The offsets of an IANA zone between two local days (days since the epoch, inclusive).
 */
export function buildTimeline(zone: string, fromDay: number, toDay: number): Timeline {
  const key = `${zone} ${fromDay} ${toDay}`
  const known = built.get(key)
  if (known) return known
  const timeline = sampleOffsets(zone, fromDay, toDay)
  if (built.size >= MOST_BUILT) built.clear()
  built.set(key, timeline)
  return timeline
}

/** Samples twice a day and narrows each change down to its minute: a zone is asked a few hundred times at most. */
function sampleOffsets(zone: string, fromDay: number, toDay: number): Timeline {
  const rules = IANAZone.create(zone)
  const offsetAt = (minute: number) => rules.offset(minute * 60_000)
  const start = (fromDay - 1) * DAY_MINUTES
  const end = (toDay + 2) * DAY_MINUTES
  const timeline: OffsetSpan[] = [{ from: Number.NEGATIVE_INFINITY, offset: offsetAt(start) }]
  for (let at = start; at < end; at += STEP) {
    const before = offsetAt(at)
    const after = offsetAt(at + STEP)
    if (before === after) continue
    timeline.push({ from: findChange(offsetAt, at, at + STEP), offset: after })
  }
  return timeline
}

function findChange(offsetAt: (minute: number) => number, low: number, high: number): number {
  const before = offsetAt(low)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle) === before) low = middle
    else high = middle
  }
  return high
}

/** UTC minutes at which clocks show `wall`: none in a spring gap, two in an autumn fold, else one; ascending. */
export function utcOfWall(timeline: Timeline, wall: number): number[] {
  const found: number[] = []
  for (let index = 0; index < timeline.length; index++) {
    const utc = wall - timeline[index].offset
    const until = timeline[index + 1]?.from ?? Number.POSITIVE_INFINITY
    if (utc >= timeline[index].from && utc < until) found.push(utc)
  }
  return found
}

/** Wall minutes `[start, end)` in which clocks run evenly: UTC plus `offset`. */
export interface EvenStretch extends Interval {
  offset: number
}

/** Wall minutes `[start, end)` cut where clocks change, in UTC order: a gap is left out, a fold comes twice. */
export function evenStretches(timeline: Timeline, start: number, end: number): EvenStretch[] {
  const stretches: EvenStretch[] = []
  for (let index = 0; index < timeline.length; index++) {
    const { from, offset } = timeline[index]
    const until = timeline[index + 1]?.from ?? Number.POSITIVE_INFINITY
    const stretch = { start: Math.max(start, from + offset), end: Math.min(end, until + offset), offset }
    if (stretch.start < stretch.end) stretches.push(stretch)
  }
  return stretches
}

/** The first UTC minute of a window whose nominal start is `wall`: the earlier of two, clamped forward over a gap. */
export function startOfWall(timeline: Timeline, wall: number): number {
  return utcOfWall(timeline, wall)[0] ?? endOfGap(timeline, wall)
}

/** The UTC minute at which a window with the nominal end `wall` ends: the later of two, clamped forward over a gap. */
export function endOfWall(timeline: Timeline, wall: number): number {
  return utcOfWall(timeline, wall).at(-1) ?? endOfGap(timeline, wall)
}

function endOfGap(timeline: Timeline, wall: number): number {
  const next = timeline.findIndex((span, index) => {
    const before = timeline[index - 1]
    return before !== undefined && wall >= span.from + before.offset && wall < span.from + span.offset
  })
  return timeline[next].from
}

/** Wall minutes that clocks show at a UTC minute. */
export function wallOfUtc(timeline: Timeline, utc: number): number {
  let index = timeline.length - 1
  while (timeline[index].from > utc) index--
  return utc + timeline[index].offset
}
