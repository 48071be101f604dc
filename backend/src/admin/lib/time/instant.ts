const MINUTE = 60_000

/** How far the zone's wall clock is ahead of UTC at this instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(instant)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"))
  return wall - Math.floor(instant / MINUTE) * MINUTE
}

/**
 * The instant at which the clocks of a zone show a local date and time.
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`, up to `36:00` (`24:00` is the end of the date)
 * @returns ISO 8601 in UTC; a time that exists twice that day is the earlier one
 */
export function instantOf(date: string, time: string, timeZone: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  const [hour = 0, minute = 0] = time.split(":").map(Number)
  const wall = Date.UTC(year, month - 1, day, hour, minute)
  const guess = wall - offsetAt(wall, timeZone)
  const earlier = wall - offsetAt(guess - 180 * MINUTE, timeZone)
  const later = wall - offsetAt(guess, timeZone)
  const showsWall = (instant: number) => instant + offsetAt(instant, timeZone) === wall
  return new Date(showsWall(earlier) ? earlier : later).toISOString()
}

/** The local date `YYYY-MM-DD` of an instant in a zone. */
export function localDateOf(instant: string | Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  })
  return format.format(new Date(instant))
}
