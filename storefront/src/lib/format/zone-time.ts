type PartName = "weekday" | "day" | "month" | "year" | "hour" | "minute"

/**
 * The parts of an instant on a zone's clock. Sentences are put together here, not by Intl: the punctuation it adds
 * differs between Node and browsers, and the page would change under the shopper's eyes.
 */
function parts(instant: string | Date, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const entries = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", ...options })
    .formatToParts(new Date(instant))
    .map((part) => [part.type, part.value] as const)
  const values = Object.fromEntries(entries)
  return (...names: PartName[]) => names.map((name) => values[name] ?? "")
}

/** Wall-clock time in a zone: `14:30`. */
export function formatTime(instant: string | Date, timeZone: string): string {
  return parts(instant, timeZone, { hour: "2-digit", minute: "2-digit" })("hour", "minute").join(":")
}

/** Day in a zone: `Saturday 21 November 2026`. */
export function formatLongDay(instant: string | Date, timeZone: string): string {
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const
  return parts(instant, timeZone, options)("weekday", "day", "month", "year").join(" ")
}

/** Day in a zone, short: `Sat 21 Nov`. */
export function formatShortDay(instant: string | Date, timeZone: string): string {
  const options = { weekday: "short", day: "numeric", month: "short" } as const
  return parts(instant, timeZone, options)("weekday", "day", "month").join(" ")
}

/** Day and time in a zone, short: `Sat 21 Nov, 14:30`. */
export function formatDayAndTime(instant: string | Date, timeZone: string): string {
  return `${formatShortDay(instant, timeZone)}, ${formatTime(instant, timeZone)}`
}

/** From when to when in a zone: `14:30 – 15:30`. */
export function formatTimeSpan(startsAt: string, endsAt: string, timeZone: string): string {
  return `${formatTime(startsAt, timeZone)} – ${formatTime(endsAt, timeZone)}`
}

/** The zone's offset at an instant: `GMT+7`. */
export function formatOffset(instant: string | Date, timeZone: string): string {
  const offset = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "shortOffset" }).formatToParts(
    new Date(instant),
  )
  return offset.find((part) => part.type === "timeZoneName")?.value ?? timeZone
}

/** Names a zone for people: `Bangkok time (GMT+7)`. */
export function formatZone(instant: string | Date, timeZone: string): string {
  const place = timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone
  return `${place} time (${formatOffset(instant, timeZone)})`
}

/** A local date in words, free of zones: `{ weekday: "Sat", day: "21", month: "Nov", full: "Saturday 21 November" }`. */
export function describeLocalDate(date: string) {
  const noon = `${date}T12:00:00Z`
  const short = parts(noon, "UTC", { weekday: "short", day: "numeric", month: "short" })
  const long = parts(noon, "UTC", { weekday: "long", day: "numeric", month: "long" })
  const [weekday = "", day = "", month = ""] = short("weekday", "day", "month")
  return { weekday, day, month, full: long("weekday", "day", "month").join(" ") }
}
