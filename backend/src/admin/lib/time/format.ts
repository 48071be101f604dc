import i18n from "i18next"

type Style = Intl.DateTimeFormatOptions

const DAY_STYLE: Style = { weekday: "short", day: "numeric", month: "short", year: "numeric" }
const TIME_STYLE: Style = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }

function format(instant: string, timeZone: string, style: Style): string {
  return new Intl.DateTimeFormat(i18n.language, { ...style, timeZone }).format(new Date(instant))
}

/** `Mon, Mar 9, 2026, 14:00` on the clocks of the zone. */
export function formatInstant(instant: string, timeZone: string): string {
  return format(instant, timeZone, { ...DAY_STYLE, ...TIME_STYLE })
}

/** The same, without the year while it is this one: for lists. */
export function formatInstantShort(instant: string, timeZone: string): string {
  const yearOf = (moment: string) => format(moment, timeZone, { year: "numeric" })
  const isThisYear = yearOf(instant) === yearOf(new Date().toISOString())
  const day: Style = isThisYear ? { ...DAY_STYLE, year: undefined } : DAY_STYLE
  return format(instant, timeZone, { ...day, ...TIME_STYLE })
}

/** `14:00` on the clocks of the zone. */
export function formatTime(instant: string, timeZone: string): string {
  return format(instant, timeZone, TIME_STYLE)
}

/** From start to end, naming the end's date only when it is another one. */
export function formatVisit(startsAt: string, endsAt: string, timeZone: string): string {
  const sameDay = format(startsAt, timeZone, DAY_STYLE) === format(endsAt, timeZone, DAY_STYLE)
  const end = sameDay ? formatTime(endsAt, timeZone) : formatInstant(endsAt, timeZone)
  return `${formatInstant(startsAt, timeZone)} – ${end}`
}

/** An absence: only its dates when it is whole days, else from start to end with the zone. */
export function formatAbsence(startsAt: string, endsAt: string, timeZone: string): string {
  const isMidnight = (instant: string) => formatTime(instant, timeZone) === "00:00"
  if (!isMidnight(startsAt) || !isMidnight(endsAt)) {
    return `${formatVisit(startsAt, endsAt, timeZone)} ${zoneName(startsAt, timeZone)}`
  }
  const lastMoment = new Date(new Date(endsAt).getTime() - 1).toISOString()
  const days = [startsAt, lastMoment].map((instant) => format(instant, timeZone, DAY_STYLE))
  return [...new Set(days)].join(" – ")
}

/** `GMT+7` or `CET`: how the zone is called at that instant. */
export function zoneName(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(i18n.language, { timeZone, timeZoneName: "short" }).formatToParts(
    new Date(instant),
  )
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone
}

/** A local date `YYYY-MM-DD`, which has no zone, in words. */
export function formatDate(date: string): string {
  return format(`${date}T12:00:00Z`, "UTC", DAY_STYLE)
}

/** The day of an instant on the clocks of who reads; null when there is none. */
export function formatDay(instant: string): string
export function formatDay(instant: string | null): string | null
export function formatDay(instant: string | null): string | null {
  if (instant === null) return null
  return new Intl.DateTimeFormat(i18n.language, DAY_STYLE).format(new Date(instant))
}
