import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"

/** What stands between a weekday in full and its day. */
const AFTER_WEEKDAY: Record<Locale, string> = { en: " ", th: "ที่ ", ar: " " }

type PartName = "weekday" | "day" | "month" | "year" | "hour" | "minute"

/**
 * The parts of an instant on a zone's clock. Sentences are put together here, not by Intl: the punctuation it adds
 * differs between Node and browsers, and the page would change under the shopper's eyes.
 */
function parts(
  locale: Locale,
  instant: string | Date,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
) {
  const entries = new Intl.DateTimeFormat(LANGUAGES[locale].tag, { timeZone, hourCycle: "h23", ...options })
    .formatToParts(new Date(instant))
    .map((part) => [part.type, part.value] as const)
  const values = Object.fromEntries(entries)
  return (...names: PartName[]) => names.map((name) => values[name] ?? "")
}

/** Wall-clock time in a zone: `14:30`. */
export function formatTime(locale: Locale, instant: string | Date, timeZone: string): string {
  return parts(locale, instant, timeZone, { hour: "2-digit", minute: "2-digit" })("hour", "minute").join(":")
}

/** Day in a zone: `Saturday 21 November 2026`. */
export function formatLongDay(locale: Locale, instant: string | Date, timeZone: string): string {
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const
  return parts(locale, instant, timeZone, options)("weekday", "day", "month", "year")
    .join(" ")
    .replace(" ", AFTER_WEEKDAY[locale])
}

/** Day in a zone, short: `Sat 21 Nov`. */
export function formatShortDay(locale: Locale, instant: string | Date, timeZone: string): string {
  const options = { weekday: "short", day: "numeric", month: "short" } as const
  return parts(locale, instant, timeZone, options)("weekday", "day", "month").join(" ")
}

/** Day and time in a zone, short: `Sat 21 Nov, 14:30`. */
export function formatDayAndTime(locale: Locale, instant: string | Date, timeZone: string): string {
  return `${formatShortDay(locale, instant, timeZone)}, ${formatTime(locale, instant, timeZone)}`
}

/** From when to when in a zone: `14:30 – 15:30`. */
export function formatTimeSpan(locale: Locale, startsAt: string, endsAt: string, timeZone: string): string {
  return `${formatTime(locale, startsAt, timeZone)} – ${formatTime(locale, endsAt, timeZone)}`
}

/** The zone's offset at an instant: `GMT+7`, in all languages. */
export function formatOffset(instant: string | Date, timeZone: string): string {
  return zoneName("en-US", instant, timeZone, "shortOffset")
}

/** Names a zone for people: `Bangkok time (GMT+7)` in English, by its country in languages with names for those. */
export function formatZone(locale: Locale, instant: string | Date, timeZone: string): string {
  const name =
    locale === "en"
      ? `${timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone} time`
      : zoneName(LANGUAGES[locale].tag, instant, timeZone, "shortGeneric")
  return `${name} (${formatOffset(instant, timeZone)})`
}

function zoneName(
  tag: string,
  instant: string | Date,
  timeZone: string,
  timeZoneName: "shortOffset" | "shortGeneric",
): string {
  const all = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName }).formatToParts(new Date(instant))
  return all.find((part) => part.type === "timeZoneName")?.value ?? timeZone
}

/** A local date in words, free of zones: `{ weekday: "Sat", day: "21", month: "Nov", full: "Saturday 21 November" }`. */
export function describeLocalDate(locale: Locale, date: string) {
  const noon = `${date}T12:00:00Z`
  const short = parts(locale, noon, "UTC", { weekday: "short", day: "numeric", month: "short" })
  const long = parts(locale, noon, "UTC", { weekday: "long", day: "numeric", month: "long" })
  const [weekday = "", day = "", month = ""] = short("weekday", "day", "month")
  return {
    weekday,
    day,
    month,
    full: long("weekday", "day", "month").join(" ").replace(" ", AFTER_WEEKDAY[locale]),
  }
}
