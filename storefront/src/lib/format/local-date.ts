const MS_A_DAY = 86_400_000

/** The local date (`YYYY-MM-DD`) at an instant in a zone. */
export function localDateAt(instant: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date(instant))
}

/** Calendar arithmetic on local dates; no zone and no clock change takes part. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * MS_A_DAY).toISOString().slice(0, 10)
}

/** All local dates from one to another, both included. */
export function datesBetween(from: string, to: string): string[] {
  const length = Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY) + 1
  return Array.from({ length: Math.max(0, length) }, (_, index) => addDays(from, index))
}

/** The weekday of a local date, 1 (Monday) to 7. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7
}
