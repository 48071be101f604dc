import type { Interval } from "../../modules/scheduling/slots/interval"
import { mergeIntervals } from "../../modules/scheduling/slots/interval"
import { listSlots } from "../../modules/scheduling/slots/list-slots"
import { toEpochDay } from "../../modules/scheduling/slots/local-date"
import { buildTimeline, type Timeline } from "../../modules/scheduling/slots/timeline"
import type { WeekPlan } from "../../modules/scheduling/slots/week-plan"
import { workOf } from "../../modules/scheduling/slots/work"
import type { RulesSeed } from "../data/service-rules"
import type { VenueSeed } from "../data/shapes"
import { openingOf } from "./opening"
import { shiftsOf } from "./shifts"

/** A visit that needs a start: minutes with add-ons, and the rules of its service. */
export interface Wish {
  day: number
  duration: number
  rules: RulesSeed
}

/** The team's calendars of one venue, filled while visits are planned; days since the epoch, UTC minutes. */
export class VenueCalendar {
  private readonly timeline: Timeline
  private readonly opening: WeekPlan
  private readonly shifts: WeekPlan[]
  private readonly busy: Interval[][]

  constructor(venue: VenueSeed, zone: string, today: number, [from, to]: readonly [number, number]) {
    this.timeline = buildTimeline(zone, today + from - 1, today + to + 1)
    const { weekly, exceptions } = openingOf(venue, today)
    this.opening = {
      weekly: weekly.map((row) => ({
        weekday: row.weekday,
        start: row.opens_minute,
        end: row.closes_minute,
      })),
      exceptions: exceptions.map((row) => ({
        day: toEpochDay(row.date),
        start: row.opens_minute,
        end: row.closes_minute,
      })),
    }
    this.shifts = venue.staff.map((_, index) => {
      const plan = shiftsOf(venue, index, today)
      return {
        weekly: plan.weekly.map((row) => ({
          weekday: row.weekday,
          start: row.starts_minute,
          end: row.ends_minute,
        })),
        exceptions: plan.overrides.map((row) => ({
          day: toEpochDay(row.date),
          start: row.starts_minute,
          end: row.ends_minute,
        })),
      }
    })
    this.busy = venue.staff.map(() => [])
  }

  /** The starts that the member could offer for a wish, by the very function that shoppers are answered by. */
  starts(member: number, { day, duration, rules }: Wish): number[] {
    const buffers = { buffer_before: rules.buffer_before_minutes, buffer_after: rules.buffer_after_minutes }
    const staff = {
      id: String(member),
      busy: this.busy[member],
      shifts: this.shifts[member],
      duration,
      work: workOf({ ...buffers, duration, processing: [] }),
      full_days: [],
    }
    const [{ slots }] = listSlots({
      timeline: this.timeline,
      from_day: day,
      to_day: day,
      today: day,
      now: Number.NEGATIVE_INFINITY,
      opening: this.opening,
      interval: rules.slot_interval_minutes,
      maximum_gap: 0,
      segments: [
        {
          ...buffers,
          minimum_notice: 0,
          maximum_advance_days: 0,
          service: {},
          staff: [staff],
          resources: [],
        },
      ],
    })
    return slots.map(({ start }) => start)
  }

  /** Takes time of a member: `[start, end)` in UTC minutes, buffers included. */
  occupy(member: number, start: number, end: number): void {
    this.busy[member] = mergeIntervals([...this.busy[member], { start, end }])
  }
}
