const DAY_MS = 86_400_000

/** Minutes of one local day on the clock face; wall minutes ignore clock changes. */
export const DAY_MINUTES = 1440

/** Days since 1970-01-01 of a local date `YYYY-MM-DD`; NaN when there is no such date. */
export function toEpochDay(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return Number.NaN
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return new Date(ms).toISOString().slice(0, 10) === date ? ms / DAY_MS : Number.NaN
}

/** The local date `YYYY-MM-DD` of days since 1970-01-01. */
export function fromEpochDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** ISO weekday, 1 (Monday) to 7, of days since 1970-01-01 (a Thursday). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Wall minutes since 1970-01-01T00:00 as `YYYY-MM-DDTHH:MM`. */
export function toWallTime(wall: number): string {
  return new Date(wall * 60_000).toISOString().slice(0, 16)
}

const dayNames = new Map<number, string>()
const clock = Array.from({ length: DAY_MINUTES }, (_, minute) => toWallTime(minute).slice(10))

/** A UTC minute since the epoch as an instant, `YYYY-MM-DDTHH:MM:00.000Z`; made thousands of times an answer. */
export function toInstant(utc: number): string {
  const day = Math.floor(utc / DAY_MINUTES)
  let date = dayNames.get(day)
  if (date === undefined) {
    if (dayNames.size > 10_000) dayNames.clear()
    dayNames.set(day, (date = fromEpochDay(day)))
  }
  return `${date}${clock[utc - day * DAY_MINUTES]}:00.000Z`
}
