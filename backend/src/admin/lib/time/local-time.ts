const PATTERN = /^(\d{1,2}):([0-5]\d)$/

/** Latest end of an interval: noon of the following day. */
export const LATEST_END = 36 * 60
export const DAY = 24 * 60

/** Minutes from the local midnight of `HH:MM`, or null when it is no time up to `36:00`. */
export function minutesOf(time: string): number | null {
  const match = PATTERN.exec(time)
  if (!match) return null
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return minutes <= LATEST_END ? minutes : null
}

const two = (part: number) => String(part).padStart(2, "0")

export function timeOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** What people type, as `HH:MM`: `9` is `09:00`, `930` and `9.30` are `09:30`; anything else comes back as it was. */
export function tidyTime(typed: string): string {
  const text = typed.trim()
  const match = /^(\d{1,2})[:.h ]?([0-5]\d)?$/.exec(text) ?? /^(\d{1,2})([0-5]\d)$/.exec(text)
  if (!match) return text
  const minutes = minutesOf(`${match[1]}:${match[2] ?? "00"}`)
  return minutes === null ? text : timeOf(minutes)
}

/** `22:00 – 02:00 (+1)` for an interval that ends on the following day. */
export function showInterval(start: string, end: string): string {
  const minutes = minutesOf(end)
  if (minutes === null || minutes <= DAY) return `${start} – ${end}`
  return `${start} – ${timeOf(minutes - DAY)} (+1)`
}
