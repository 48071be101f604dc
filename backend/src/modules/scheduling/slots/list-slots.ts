import { includes, isFree } from "./interval"
import { eachGridStart } from "./grid-starts"
import { DAY_MINUTES } from "./local-date"
import { planVisit } from "./plan-visit"
import type { SegmentQuestion, Slot, SlotDay, SlotQuestion, StaffSubject } from "./question"
import { visitStarts, type SegmentStarts } from "./visit-starts"

/** The slots of every day asked for, in ascending order: the one function that both lists and claims. */
export function listSlots(question: SlotQuestion): SlotDay[] {
  const { from_day, to_day } = question
  const segments = visitStarts(question)
  const days = Array.from({ length: to_day - from_day + 1 }, (_, index): SlotDay => {
    return { day: from_day + index, slots: [] }
  })
  for (const { start, day, free } of gridStarts(question, segments[0])) {
    days[day - from_day].slots.push(slotOf(question, segments, start, free))
  }
  return days
}

/** A start on the grid: a UTC minute, its local day, and who can begin then. */
interface GridStart {
  start: number
  day: number
  free: StaffSubject[]
}

/**
 * All starts on the grid, ascending. They are gathered by their minute, counted from the day before the first (no zone
 * is a day away from UTC): tens of thousands of staff and minutes meet here, and nothing is as quick as an array.
 */
function gridStarts(question: SlotQuestion, { staff }: SegmentStarts): GridStart[] {
  const base = (question.from_day - 1) * DAY_MINUTES
  const minutes = (question.to_day - question.from_day + 3) * DAY_MINUTES
  const byMinute = new Array<GridStart | undefined>(minutes).fill(undefined)
  for (const one of staff) {
    eachGridStart(question, one, (start, day) => {
      const known = byMinute[start - base]
      if (known) known.free.push(one.staff)
      else byMinute[start - base] = { start, day, free: [one.staff] }
    })
  }
  return byMinute.filter((one) => one !== undefined)
}

/** Those who can begin a visit at a UTC minute: it is on their grid, and the rest of the visit fits. */
export function beginners(
  question: SlotQuestion,
  [first]: readonly SegmentStarts[],
  utc: number,
): StaffSubject[] {
  return first.staff.flatMap((one) => {
    let begins = false
    if (includes(one.starts, utc)) {
      eachGridStart(question, one, (start) => {
        begins ||= start === utc
      })
    }
    return begins ? [one.staff] : []
  })
}

function slotOf(
  question: SlotQuestion,
  segments: readonly SegmentStarts[],
  start: number,
  free: readonly StaffSubject[],
): Slot {
  const longest = free.reduce((most, { duration }) => Math.max(most, duration), 0)
  const end =
    segments.length === 1
      ? start + longest
      : (planVisit(question, segments, start, free).at(-1)?.end ?? start + longest)
  return {
    start,
    end,
    remaining: Math.max(1, Math.min(free.length, freeUnits(question.segments[0], start, longest))),
    staff_ids: free.map(({ id }) => id),
  }
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
