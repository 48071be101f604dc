import { DAY_MINUTES, weekdayOf } from "../local-date"
import type { Interval } from "../interval"
import type { SlotQuestion, Subject } from "../question"
import type { WeekPlan } from "../week-plan"

/**
 * The rules of slots once more, told minute by minute and as slowly as that sounds: the judge of the fast one.
 * Instants are looked up in a list of what the clocks show at each minute, so nothing is computed about changes.
 *
 * Answers the staff who are free at each start, as `[UTC minute, ids]` by local day.
 */
export function freeStaffByMinutes(
  question: SlotQuestion,
  offsetAt: (utc: number) => number,
): Map<number, [number, string[]][]> {
  const clock = new Clock(question, offsetAt)
  const days = new Map<number, [number, string[]][]>()
  for (let day = question.from_day; day <= question.to_day; day++) days.set(day, [])
  const open = clock.minutesOf(question.opening)
  const own = question.service.weekly
    ? clock.runs(clock.minutesOf({ weekly: question.service.weekly, exceptions: [] }))
    : null
  const windows = question.staff.map((staff) => {
    const shifts = clock.minutesOf(staff.shifts)
    return { staff, runs: clock.runs(open.map((isOpen, index) => isOpen && shifts[index])) }
  })
  for (const { utc, wall } of clock.minutes) {
    const day = Math.floor(wall / DAY_MINUTES)
    const starts = days.get(day)
    const until = utc + question.duration
    if (!starts || !isSold(question, day, utc)) continue
    if (own && !own.some((run) => run.start <= utc && until <= run.end)) continue
    const taken = { start: utc - question.buffer_before, end: until + question.buffer_after }
    if (!question.resources.every((units) => units.some((unit) => isIdle(unit, taken)))) continue
    const free = windows
      .filter(({ runs }) =>
        runs.some((run) => run.start <= utc && until <= run.end && onGrid(question, run, wall)),
      )
      .filter(({ staff }) => isIdle(staff, taken))
      .map(({ staff }) => staff.id)
    if (free.length > 0) starts.push([utc, free])
  }
  return days
}

function isSold(
  { today, maximum_advance_days, service, now, minimum_notice }: SlotQuestion,
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
