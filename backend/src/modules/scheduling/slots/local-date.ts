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
  let name = dayNames.get(day)
  if (name === undefined) {
    if (dayNames.size >= MOST_DAY_NAMES) dayNames.clear()
    dayNames.set(day, (name = new Date(day * DAY_MS).toISOString().slice(0, 10)))
  }
  return name
}

/** The days that were named last; every answer names each of its days. */
const dayNames = new Map<number, string>()
const MOST_DAY_NAMES = 10_000

/** ISO weekday, 1 (Monday) to 7, of days since 1970-01-01 (a Thursday). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Wall minutes since 1970-01-01T00:00 as `YYYY-MM-DDTHH:MM`. */
export function toWallTime(wall: number): string {
  return new Date(wall * 60_000).toISOString().slice(0, 16)
}

/** The instants of the last days that were named, by day and minute of the day; everyone asks for the same ones. */
const named = new Map<number, string[]>()
const MOST_NAMED_DAYS = 128

/** A UTC minute since the epoch as an instant, `YYYY-MM-DDTHH:MM:00.000Z`; asked thousands of times an answer. */
export function toInstant(utc: number): string {
  const day = Math.floor(utc / DAY_MINUTES)
  let instants = named.get(day)
  if (instants === undefined) {
    if (named.size >= MOST_NAMED_DAYS) named.clear()
    named.set(day, (instants = new Array<string>(DAY_MINUTES)))
  }
  return (instants[utc - day * DAY_MINUTES] ??= new Date(utc * 60_000).toISOString())
}
