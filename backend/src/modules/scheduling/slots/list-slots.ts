import { frameOf, type Frame } from "./frame"
import { isFree } from "./interval"
import { planVisit } from "./plan-visit"
import type { SegmentQuestion, SlotDay, SlotQuestion, StaffSubject } from "./question"
import { canStart } from "./segment-starts"
import { sweepGrid } from "./sweep-grid"
import { visitStarts, type SegmentStarts } from "./visit-starts"

const NO_NAMES: readonly string[] = []

/**
 * The slots of every day asked for, in ascending order: the one function that both lists and claims. `frame` is the
 * question's own, when it was kept; `named`: whether who is free is asked for as well.
 */
export function listSlots(question: SlotQuestion, frame: Frame = frameOf(question), named = true): SlotDay[] {
  const { from_day, to_day } = question
  const segments = visitStarts(question, frame)
  const days = Array.from({ length: to_day - from_day + 1 }, (_, index): SlotDay => {
    return { day: from_day + index, slots: [] }
  })
  // A visit of several services is planned with those who are free, so that they must be known by name.
  sweepGrid(frame, segments[0].staff, named || segments.length > 1, (place, free, longest, staff) => {
    const start = frame.minutes[place]
    const end = (segments.length > 1 && endOf(question, segments, start, staff)) || start + longest
    const remaining = Math.max(1, Math.min(free, freeUnits(question.segments[0], start, longest)))
    const staff_ids = named ? staff.map(({ id }) => id) : NO_NAMES
    days[frame.days[place]].slots.push({ start, end, remaining, staff_ids })
  })
  return days
}

/** Those who can begin a visit at a UTC minute: it is on their grid, and the rest of the visit fits. */
export function beginners(
  _question: SlotQuestion,
  [first]: readonly SegmentStarts[],
  utc: number,
): StaffSubject[] {
  return first.staff.flatMap((one) => (canStart(one, utc) && one.frame.grid.includes(utc) ? [one.staff] : []))
}

/** When a visit of several services that starts then with one of these ends, each next one with who takes longest. */
function endOf(
  question: SlotQuestion,
  segments: readonly SegmentStarts[],
  start: number,
  staff: readonly StaffSubject[],
): number | undefined {
  return planVisit(question, segments, start, staff).at(-1)?.end
}

/** How many visits the resources allow at a start: the scarcest kind decides; Infinity when none is needed. */
function freeUnits(segment: SegmentQuestion, start: number, duration: number): number {
  const from = start - segment.buffer_before
  const until = start + duration + segment.buffer_after
  let scarcest = Number.POSITIVE_INFINITY
  for (const units of segment.resources) {
    const free = units.reduce((count, unit) => count + (isFree(unit.busy, from, until) ? 1 : 0), 0)
    scarcest = Math.min(scarcest, free)
  }
  return scarcest
}
