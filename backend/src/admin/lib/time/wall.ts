/** A local time without a zone, `YYYY-MM-DDTHH:MM`: what a clock on the wall and a calendar show. */
export type Wall = string

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  })
  formats.set(timeZone, format)
  return format
}

/** What the clocks of a zone show at an instant. */
export function wallOf(instant: string | Date, timeZone: string): Wall {
  return formatOf(timeZone).format(new Date(instant)).replace(" ", "T")
}

const toMs = (wall: Wall) => Date.parse(`${wall}:00Z`)

/** A local time some minutes of the clock's face later, or earlier. */
export const addMinutes = (wall: Wall, minutes: number): Wall =>
  new Date(toMs(wall) + minutes * 60_000).toISOString().slice(0, 16)

/** Minutes of the clock's face between two local times. */
export const minutesBetween = (from: Wall, to: Wall): number => (toMs(to) - toMs(from)) / 60_000

/** A date `YYYY-MM-DD` some days later, or earlier. */
export const addDays = (date: string, days: number): string =>
  addMinutes(`${date}T00:00`, days * 1440).slice(0, 10)

/** ISO weekday of a date, 1 (Monday) to 7. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay() || 7
