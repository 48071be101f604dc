import fc from "fast-check"
import { IANAZone } from "luxon"
import { mergeIntervals } from "../interval"
import { DAY_MINUTES, toEpochDay } from "../local-date"
import type { SegmentQuestion, ServiceWindow, SlotQuestion } from "../question"
import { buildTimeline } from "../timeline"
import type { WeekPlan } from "../week-plan"
import { workOf } from "../work"
import { ZONES } from "./zones"

/** A question with the zone it is about. */
export interface ZonedQuestion {
  zone: string
  question: SlotQuestion
}

/** Every day of 2026 and 2027 on which the clocks of a zone change, and the days before and after. */
const CHANGES = new Map(ZONES.map((zone) => [zone, changesOf(zone)]))

function changesOf(zone: string): number[] {
  const timeline = buildTimeline(zone, toEpochDay("2026-01-01"), toEpochDay("2027-12-31"))
  const days = timeline.slice(1).map(({ from, offset }) => Math.floor((from + offset) / DAY_MINUTES))
  return [...days.flatMap((day) => [day - 1, day, day + 1]), toEpochDay("2026-06-21")]
}

/** Hours of a day in steps of five minutes; every other ends in the small hours, when clocks change. */
const hours = fc
  .oneof(
    fc.record({ start: fc.integer({ min: 0, max: 287 }), length: fc.integer({ min: 0, max: 288 }) }),
    fc.record({ start: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 0, max: 30 }) }),
  )
  .map(({ start, length }) => ({ start: start * 5, end: Math.min((start + length) * 5, 2160) }))

const weekday = fc.integer({ min: 1, max: 7 })

/** Plans around a day; some hardly open, some open around the clock. */
function anyPlan(day: number): fc.Arbitrary<WeekPlan> {
  const near = fc.integer({ min: day - 4, max: day + 4 })
  const rule = fc
    .tuple(weekday, hours, fc.option(near, { nil: undefined }), fc.option(near, { nil: undefined }))
    .map(([on, interval, effective_from, effective_until]) => ({
      weekday: on,
      ...interval,
      ...(effective_from === undefined ? {} : { effective_from }),
      ...(effective_until === undefined ? {} : { effective_until }),
    }))
  const exception = fc
    .tuple(near, fc.option(hours))
    .map(([on, interval]) => ({ day: on, start: interval?.start ?? null, end: interval?.end ?? null }))
  const always = [1, 2, 3, 4, 5, 6, 7].map((on) => ({ weekday: on, start: 0, end: DAY_MINUTES }))
  return fc.record({
    weekly: fc.oneof(fc.array(rule, { maxLength: 10 }), fc.constant(always)),
    exceptions: fc.array(exception, { maxLength: 4 }),
  })
}

function anyBusy(day: number) {
  const stretch = fc
    .tuple(fc.integer({ min: -1000, max: 5000 }), fc.integer({ min: 1, max: 400 }))
    .map(([from, length]) => ({ start: day * DAY_MINUTES + from, end: day * DAY_MINUTES + from + length }))
  return fc.array(stretch, { maxLength: 6 }).map(mergeIntervals)
}

function anyServiceWindow(day: number): fc.Arbitrary<ServiceWindow> {
  const rule = fc.tuple(weekday, hours).map(([on, interval]) => ({ weekday: on, ...interval }))
  return fc.record(
    {
      season_from: fc.integer({ min: day - 1, max: day + 2 }),
      season_until: fc.integer({ min: day, max: day + 3 }),
      weekly: fc.array(rule, { minLength: 3, maxLength: 12 }),
    },
    { requiredKeys: [] },
  )
}

/** One segment; `many` of them make a visit, so each is short. */
function anySegment(day: number, many: boolean): fc.Arbitrary<SegmentQuestion> {
  const length = many
    ? fc.integer({ min: 5, max: 90 })
    : fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 240 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1000, max: 4000 }) },
      )
  return fc
    .record({
      duration: length,
      longer: fc.array(fc.constantFrom(0, 0, 0, 10, 25), { minLength: 3, maxLength: 3 }),
      gap: fc.option(
        fc.record({
          after: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.integer({ min: 1, max: 60 }),
        }),
        { freq: 2 },
      ),
      buffer_before: fc.integer({ min: 0, max: 45 }),
      buffer_after: fc.integer({ min: 0, max: 45 }),
      minimum_notice: fc.constantFrom(0, 0, 0, 60, 1440),
      maximum_advance_days: fc.integer({ min: 1, max: 12 }),
      service: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, anyServiceWindow(day)),
      people: fc.array(
        fc.record({
          shifts: anyPlan(day),
          busy: anyBusy(day),
          full_days: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.constant([day])),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      resources: fc.array(
        fc
          .array(anyBusy(day), { minLength: 1, maxLength: 3 })
          .map((units) => units.map((busy, index) => ({ id: `unit ${index}`, busy }))),
        { maxLength: 2 },
      ),
    })
    .map(({ duration, longer, gap, people, ...segment }) => ({
      ...segment,
      staff: people.map((one, index) => {
        const own = duration + longer[index]
        // A gap lies inside the shortest length, so that everyone works first and last.
        const after = gap ? 1 + Math.floor(gap.after * (duration - gap.length - 2)) : 0
        const processing =
          gap && after > 0 && after + gap.length < duration
            ? [{ after_minutes: after, duration_minutes: gap.length }]
            : []
        return {
          id: `staff ${index}`,
          ...one,
          duration: own,
          work: workOf({ ...segment, duration: own, processing }),
        }
      }),
    }))
}

function questionAbout(zone: string, day: number, days: number): fc.Arbitrary<ZonedQuestion> {
  const minutesFrom = (now: number) => Math.floor(now) + IANAZone.create(zone).offset(now * 60_000)
  const one = anySegment(day, false).map((segment) => [segment])
  const several = fc.array(anySegment(day, true), { minLength: 2, maxLength: 3 })
  return fc
    .record({
      now: fc.double({ min: (day - 3) * DAY_MINUTES, max: (day + 1) * DAY_MINUTES, noNaN: true }),
      interval: fc.constantFrom(5, 7, 10, 15, 20, 30, 45, 60, 90, 420),
      maximum_gap: fc.constantFrom(0, 0, 7, 30),
      opening: anyPlan(day),
      segments: fc.oneof(one, several),
    })
    .map((parts) => ({
      zone,
      question: {
        ...parts,
        timeline: buildTimeline(zone, day - 8, day + days + 8),
        from_day: day,
        to_day: day + days - 1,
        today: Math.floor(minutesFrom(parts.now) / DAY_MINUTES),
      },
    }))
}

/** Questions about one to three days, most of them near a change of clocks. */
export const anyQuestion: fc.Arbitrary<ZonedQuestion> = fc
  .constantFrom(...ZONES)
  .chain((zone) =>
    fc.tuple(
      fc.constant(zone),
      fc.constantFrom(...(CHANGES.get(zone) ?? [])),
      fc.integer({ min: 1, max: 3 }),
    ),
  )
  .chain(([zone, day, days]) => questionAbout(zone, day, days))
