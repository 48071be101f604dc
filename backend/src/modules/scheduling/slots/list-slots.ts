import { includes, isFree } from "./interval"
import { eachGridStart } from "./grid-starts"
import { planVisit } from "./plan-visit"
import type { SegmentQuestion, Slot, SlotDay, SlotQuestion, StaffSubject } from "./question"
import { visitStarts, type SegmentStarts } from "./visit-starts"

/** The slots of every day asked for, in ascending order: the one function that both lists and claims. */
export function listSlots(question: SlotQuestion): SlotDay[] {
  const segments = visitStarts(question)
  const days = new Map<number, Map<number, StaffSubject[]>>()
  for (let day = question.from_day; day <= question.to_day; day++) days.set(day, new Map())
  for (const one of segments[0].staff) {
    eachGridStart(question, one, (utc, day) => {
      const starts = days.get(day)
      const free = starts?.get(utc)
      if (free) free.push(one.staff)
      else starts?.set(utc, [one.staff])
    })
  }
  return [...days].map(([day, starts]) => ({
    day,
    slots: [...starts]
      .sort(([a], [b]) => a - b)
      .map(([start, free]) => slotOf(question, segments, start, free)),
  }))
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
  const longest = Math.max(...free.map(({ duration }) => duration))
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
