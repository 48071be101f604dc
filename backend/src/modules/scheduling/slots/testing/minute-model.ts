import { DAY_MINUTES, weekdayOf } from "../local-date"
import type { Interval } from "../interval"
import type { SegmentQuestion, SlotQuestion, StaffSubject, Subject } from "../question"
import type { WeekPlan } from "../week-plan"

/**
 * The rules of slots once more, told minute by minute and as slowly as that sounds: the judge of the fast one.
 * Instants are looked up in a list of what the clocks show at each minute, so nothing is computed about changes.
 *
 * Answers those who can begin a visit at each start, as `[UTC minute, ids]` by local day.
 */
export function freeStaffByMinutes(
  question: SlotQuestion,
  offsetAt: (utc: number) => number,
): Map<number, [number, string[]][]> {
  const clock = new Clock(question, offsetAt)
  const days = new Map<number, [number, string[]][]>()
  for (let day = question.from_day; day <= question.to_day; day++) days.set(day, [])
  const open = clock.minutesOf(question.opening)
  const segments = question.segments.map((segment): Server[] => {
    const own = segment.service.weekly
      ? clock.runs(clock.minutesOf({ weekly: segment.service.weekly, exceptions: [] }))
      : null
    return segment.staff.map((staff) => {
      const shifts = clock.minutesOf(staff.shifts)
      return { segment, staff, own, runs: clock.runs(open.map((isOpen, index) => isOpen && shifts[index])) }
    })
  })
  const serves = ({ segment, staff, own, runs }: Server, utc: number) => {
    const until = utc + staff.duration
    const day = Math.floor((utc + offsetAt(utc)) / DAY_MINUTES)
    const taken = { start: utc - segment.buffer_before, end: until + segment.buffer_after }
    return (
      isSold(question, segment, day, utc) &&
      !staff.full_days.includes(day) &&
      runs.some((run) => run.start <= utc && until <= run.end) &&
      (own === null || own.some((run) => run.start <= utc && until <= run.end)) &&
      staff.work.every(({ start, end }) => isIdle(staff, { start: utc + start, end: utc + end })) &&
      segment.resources.every((units) => units.some((unit) => isIdle(unit, taken)))
    )
  }
  const known = new Map<string, boolean>()
  const leadsOn = (index: number, end: number): boolean => {
    const next = segments[index + 1]
    if (!next) return true
    const key = `${index} ${end}`
    const before = known.get(key)
    if (before !== undefined) return before
    let leads = false
    for (let utc = end; utc <= end + question.maximum_gap && !leads; utc++) {
      leads = next.some((one) => serves(one, utc) && leadsOn(index + 1, utc + one.staff.duration))
    }
    known.set(key, leads)
    return leads
  }
  for (const { utc, wall } of clock.minutes) {
    const starts = days.get(Math.floor(wall / DAY_MINUTES))
    if (!starts) continue
    const free = segments[0].filter(
      (one) =>
        one.runs.some(
          (run) => run.start <= utc && utc + one.staff.duration <= run.end && onGrid(question, run, wall),
        ) &&
        serves(one, utc) &&
        leadsOn(0, utc + one.staff.duration),
    )
    if (free.length > 0) starts.push([utc, free.map(({ staff }) => staff.id)])
  }
  return days
}

/** Someone who serves a segment, with the runs of minutes in which they work and in which it is sold. */
interface Server {
  segment: SegmentQuestion
  staff: StaffSubject
  own: Run[] | null
  runs: Run[]
}

function isSold(
  { today, now }: SlotQuestion,
  { maximum_advance_days, service, minimum_notice }: SegmentQuestion,
  day: number,
  utc: number,
) {
  if (day > today + maximum_advance_days || utc - now < minimum_notice) return false
  return !(day < (service.season_from ?? day)) && !(day > (service.season_until ?? day))
}

function onGrid({ interval }: SlotQuestion, run: Run, wall: number): boolean {
  const midnight = Math.floor(wall / DAY_MINUTES) * DAY_MINUTES
  const anchor = run.from >= midnight - DAY_MINUTES ? run.from : midnight
  return run.from <= wall && wall < run.to && (wall - anchor) % interval === 0
}

/** True when no minute of the taken stretch lies in a claim. */
function isIdle({ busy }: Subject, taken: Interval): boolean {
  for (let minute = taken.start; minute < taken.end; minute++) {
    if (busy.some(({ start, end }) => start <= minute && minute < end)) return false
  }
  return true
}

/** A window: its wall minutes `[from, to)` and the UTC minutes `[start, end)` that these are. */
interface Run extends Interval {
  from: number
  to: number
}

/** What the clocks show at each minute around the days asked for. */
class Clock {
  readonly minutes: { utc: number; wall: number }[] = []
  private readonly first: number
  private readonly last: number

  constructor(question: SlotQuestion, offsetAt: (utc: number) => number) {
    this.first = (question.from_day - 6) * DAY_MINUTES
    this.last = (question.to_day + 7) * DAY_MINUTES
    for (let utc = this.first - DAY_MINUTES; utc < this.last + DAY_MINUTES; utc++) {
      this.minutes.push({ utc, wall: utc + offsetAt(utc) })
    }
  }

  /** For each wall minute, whether the plan has it. */
  minutesOf(plan: WeekPlan): boolean[] {
    const had = new Array<boolean>(this.last - this.first).fill(false)
    for (let day = this.first / DAY_MINUTES; day < this.last / DAY_MINUTES; day++) {
      const exceptions = plan.exceptions.filter((exception) => exception.day === day)
      const weekly = plan.weekly.filter(
        (rule) =>
          rule.weekday === weekdayOf(day) &&
          !(day < (rule.effective_from ?? day)) &&
          !(day > (rule.effective_until ?? day)),
      )
      for (const { start, end } of exceptions.length > 0 ? exceptions : weekly) {
        const midnight = day * DAY_MINUTES - this.first
        for (let minute = start ?? 0; minute < (end ?? 0); minute++) had[midnight + minute] = true
      }
    }
    return had
  }

  /** The stretches of minutes that are had, with the instants at which they begin and end. */
  runs(had: readonly boolean[]): Run[] {
    const runs: Run[] = []
    for (let index = 0; index < this.last - this.first; index++) {
      if (!had[index] || had[index - 1]) continue
      let end = index
      while (had[end]) end++
      const [from, to] = [this.first + index, this.first + end]
      runs.push({ from, to, start: this.startOf(from), end: this.endOf(to) })
    }
    return runs
  }

  private startOf(wall: number): number {
    return (this.minutes.find((one) => one.wall === wall) ?? this.after(wall)).utc
  }

  private endOf(wall: number): number {
    return (this.minutes.filter((one) => one.wall === wall).at(-1) ?? this.after(wall)).utc
  }

  private after(wall: number): { utc: number } {
    return this.minutes.find((one) => one.wall > wall) ?? { utc: Number.POSITIVE_INFINITY }
  }
}
