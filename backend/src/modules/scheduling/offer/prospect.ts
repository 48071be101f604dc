import type { TakenSpan } from "../occupancy/load-taken"
import { frameOf, type Frame } from "../slots/frame"
import type { Interval } from "../slots/interval"
import { DAY_MINUTES, toEpochDay } from "../slots/local-date"
import type { SegmentQuestion, SlotQuestion, StandingQuestion, StandingSegment } from "../slots/question"
import type { Timeline } from "../slots/timeline"
import { workOf } from "../slots/work"
import { durationOf, localDayOf, longestOf, subjectsOf, timelineOf } from "./ask"
import type { AskedDays, ChosenSegment, Taken, Visit } from "./ask"

/** A visit on days that are asked for, as far as neither bookings nor the minute of asking change it. */
export interface Prospect {
  question: StandingQuestion
  frame: Frame
  /** Whose time it may touch, and between which UTC minutes. */
  span: TakenSpan
  /** For each segment, the ids of the units of each kind of resource it needs. */
  units: readonly (readonly string[][])[]
}

/** Puts together all about a visit that can be known before anyone asks what is taken. */
export function prospectOf(
  visit: Visit,
  days: AskedDays,
  timeline: Timeline = timelineOf(visit, days),
): Prospect {
  const [{ offer }] = visit
  const question: StandingQuestion = {
    timeline,
    from_day: days.from_day,
    to_day: days.to_day,
    today: localDayOf(timeline, days.now),
    opening: offer.opening,
    interval: offer.slot_interval_minutes,
    maximum_gap: offer.maximum_gap_minutes,
    segments: visit.map(toSegment),
  }
  return {
    question,
    frame: frameOf(question),
    span: spanOf(visit, days),
    units: visit.map((segment) => segment.offer.resources.map(({ unit_ids }) => unit_ids)),
  }
}

const FREE: readonly Interval[] = []
const NO_DAYS: readonly number[] = []

/** The whole question for the slot function. */
export function toQuestion(
  { question, units }: Prospect,
  now: Date,
  { busy, full_days }: Taken,
): SlotQuestion {
  return {
    ...question,
    now: now.getTime() / 60_000,
    segments: question.segments.map((segment, index): SegmentQuestion => {
      const full = full_days[index]
      return {
        ...segment,
        staff: segment.staff.map(({ id, shifts, duration, work }) => {
          return {
            id,
            shifts,
            duration,
            work,
            busy: busy.get(id) ?? FREE,
            full_days: full?.get(id) ?? NO_DAYS,
          }
        }),
        resources: units[index].map((ids) => ids.map((id) => ({ id, busy: busy.get(id) ?? FREE }))),
      }
    }),
  }
}

/** Whose claims can matter to these local days, and between which UTC minutes; no zone is a day away from UTC. */
export function spanOf(visit: Visit, { from_day, to_day }: AskedDays): TakenSpan {
  const before = Math.max(...visit.map(({ offer }) => offer.buffer_before_minutes))
  const after = Math.max(...visit.map(({ offer }) => offer.buffer_after_minutes))
  return {
    subjects: subjectsOf(visit),
    from: (from_day - 1) * DAY_MINUTES - before,
    until: (to_day + 2) * DAY_MINUTES + longestOf(visit) + after,
  }
}

function toSegment(segment: ChosenSegment): StandingSegment {
  const { offer, choice } = segment
  const buffers = { buffer_before: offer.buffer_before_minutes, buffer_after: offer.buffer_after_minutes }
  return {
    ...buffers,
    minimum_notice: offer.minimum_notice_minutes,
    maximum_advance_days: offer.maximum_advance_days,
    service: {
      season_from: offer.season_from === null ? undefined : toEpochDay(offer.season_from),
      season_until: offer.season_until === null ? undefined : toEpochDay(offer.season_until),
      weekly: offer.weekly ?? undefined,
    },
    staff: offer.staff
      .filter(({ id }) => choice.staff_id === null || id === choice.staff_id)
      .map(({ id, shifts }) => {
        const duration = durationOf(segment, id)
        return {
          id,
          shifts,
          duration,
          work: workOf({ ...buffers, duration, processing: choice.variant.processing }),
        }
      }),
  }
}
