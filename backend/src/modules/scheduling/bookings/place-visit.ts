import { conflict } from "../conflict"
import { expireHoldsOn } from "../occupancy/release-claims"
import { loadTaken } from "../occupancy/load-taken"
import { NOTHING_TAKEN, timelineOf, type Visit } from "../offer/ask"
import { prospectOf, toQuestion } from "../offer/prospect"
import { isFree, type Interval } from "../slots/interval"
import { beginners } from "../slots/list-slots"
import { DAY_MINUTES, toWallTime } from "../slots/local-date"
import { planVisit, type ChooseStaff, type PlannedSegment } from "../slots/plan-visit"
import type { SlotQuestion } from "../slots/question"
import { endOfWall, startOfWall, wallOfUtc, type Timeline } from "../slots/timeline"
import { visitStarts } from "../slots/visit-starts"
import type { Execute } from "../../sql"
import { rankStaff } from "./rank-staff"

const MINUTE_MS = 60_000

/** Which visit is to start when; `booking_id` is one that moves, so that its own time does not stand in its way. */
export interface WantedVisit {
  visit: Visit
  starts_at: Date
  now: Date
  booking_id?: string
  /** Leaves holds that ran out where they are: they stand in nobody's way before someone claims their time. */
  keep_expired?: boolean
}

/** Who and what serves a segment, and when; UTC minutes, the buffers outside `start` and `end`. */
export interface PlacedTime extends Interval {
  staff_id: string
  unit_ids: string[]
  /** Minutes from `start` in which the staff member is needed. */
  work: readonly Interval[]
  buffer_before: number
  buffer_after: number
}

/**
 * Decides who serves a visit, by the same slot function that lists: for "anyone", the first of the ranked staff who are
 * free. Holds that ran out on anything the visit could need are ended first, unless kept. Nothing is claimed yet.
 * @throws 409 `slot_not_offered` (off the grid, outside hours, notice or horizon), `slot_unavailable` (taken)
 */
export async function placeVisit(execute: Execute, wanted: WantedVisit): Promise<PlacedTime[]> {
  const { visit, starts_at, now, booking_id } = wanted
  const utc = starts_at.getTime() / MINUTE_MS
  const { timeline, day } = localTimeOf(visit, starts_at, now)
  const asked = { from_day: day, to_day: day, now }
  const prospect = prospectOf(visit, asked, timeline)
  const { frame, span } = prospect
  if (!wanted.keep_expired) await expireHoldsOn(execute, span.subjects)
  const taken = await loadTaken(execute, visit, span, { booking_id })
  const question = toQuestion(prospect, now, taken)
  const segments = visitStarts(question, frame)
  const able = beginners(question, segments, utc)
  if (able.length === 0) {
    const unbooked = toQuestion(prospect, now, NOTHING_TAKEN)
    if (beginners(unbooked, visitStarts(unbooked, frame), utc).length > 0) throw justTaken()
    throw conflict("slot_not_offered", "starts_at is not a time that this service offers")
  }
  const choose = await byRank(execute, question, timeline, day)
  const planned = planVisit(question, segments, utc, able, choose)
  return planned.map((part, index) => placed(question, index, part))
}

/** The venue's clocks around a start: its local day (days since the epoch) and wall time (YYYY-MM-DDTHH:MM). */
export function localTimeOf(
  visit: Visit,
  starts_at: Date,
  now: Date,
): { timeline: Timeline; day: number; wall: string } {
  const utc = starts_at.getTime() / MINUTE_MS
  const aboutDay = Math.floor(utc / DAY_MINUTES)
  const timeline = timelineOf(visit, { from_day: aboutDay - 1, to_day: aboutDay + 1, now })
  const wall = wallOfUtc(timeline, Math.floor(utc))
  return { timeline, day: Math.floor(wall / DAY_MINUTES), wall: toWallTime(wall) }
}

/** Chooses the best ranked of the free; asks the database only when there is a choice. */
async function byRank(
  execute: Execute,
  question: SlotQuestion,
  timeline: Timeline,
  day: number,
): Promise<ChooseStaff> {
  const ids = new Set(
    question.segments.flatMap(({ staff }) => (staff.length > 1 ? staff.map(({ id }) => id) : [])),
  )
  const ranked = await rankStaff(execute, [...ids], {
    starts_at: new Date(startOfWall(timeline, day * DAY_MINUTES) * MINUTE_MS),
    ends_at: new Date(endOfWall(timeline, (day + 1) * DAY_MINUTES) * MINUTE_MS),
  })
  const rank = new Map(ranked.map((id, index) => [id, index]))
  return (free) => free.reduce((a, b) => ((rank.get(b.id) ?? 0) < (rank.get(a.id) ?? 0) ? b : a))
}

/** Gives a planned segment the first free unit of each kind it needs, in the venue's order. */
function placed(question: SlotQuestion, index: number, { staff, start, end }: PlannedSegment): PlacedTime {
  const { buffer_before, buffer_after, resources } = question.segments[index]
  const unit_ids = resources.map((units) => {
    const unit = units.find(({ busy }) => isFree(busy, start - buffer_before, end + buffer_after))
    if (!unit) throw justTaken()
    return unit.id
  })
  return { staff_id: staff.id, unit_ids, start, end, work: staff.work, buffer_before, buffer_after }
}

const justTaken = () => conflict("slot_unavailable", "This time has just been taken")
