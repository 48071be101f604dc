import { DAY, minutesOf } from "./local-time"

export type Interval = { start: string; end: string }

/** What is wrong with one interval, as the last part of an i18n key, or null. It lasts up to 24 hours. */
export function intervalProblem({ start, end }: Interval): "time" | "order" | "length" | null {
  const from = minutesOf(start)
  const until = minutesOf(end)
  if (from === null || until === null || from >= DAY) return "time"
  if (until <= from) return "order"
  return until - from > DAY ? "length" : null
}

/**
 * Index of the first interval of a day that overlaps an earlier one of that day, or a tail of the day before
 * (times beyond `24:00`), or -1.
 */
export function overlapIn(day: Interval[], before: Interval[] = []): number {
  const taken = before.map(({ end }) => [0, (minutesOf(end) ?? 0) - DAY])
  return day.findIndex(({ start, end }) => {
    const from = minutesOf(start) ?? 0
    const until = minutesOf(end) ?? 0
    const clash = taken.some(([a = 0, b = 0]) => from < b && until > a)
    taken.push([from, until])
    return clash
  })
}
