function parts(instant: Date, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const formatted = new Intl.DateTimeFormat("en-GB", { timeZone, ...options }).formatToParts(instant)
  return (type: Intl.DateTimeFormatPartTypes) => formatted.find((part) => part.type === type)?.value ?? ""
}

// Put together from parts, because the punctuation between them differs from one version of ICU to the next.
function localDate(instant: Date, timeZone: string): string {
  const part = parts(instant, timeZone, { weekday: "long", day: "numeric", month: "long", year: "numeric" })
  return `${part("weekday")} ${part("day")} ${part("month")} ${part("year")}`
}

function localTime(instant: Date, timeZone: string): string {
  const part = parts(instant, timeZone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
  return `${part("hour")}:${part("minute")}`
}

/** The zone as people call it on that day, with its IANA name: `Indochina Time (Asia/Bangkok)`. */
export function formatZone(instant: Date, timeZone: string): string {
  return `${parts(instant, timeZone, { timeZoneName: "long" })("timeZoneName")} (${timeZone})`
}

/** An instant as wall time of the zone: `Thursday 12 March 2026, 14:00`. */
export function formatInstant(instant: Date, timeZone: string): string {
  return `${localDate(instant, timeZone)}, ${localTime(instant, timeZone)}`
}

/** From and to as wall time: `Thursday 12 March 2026, 14:00–15:30`; the second date only when it is another day. */
export function formatSpan(from: Date, to: Date, timeZone: string): string {
  const sameDay = localDate(from, timeZone) === localDate(to, timeZone)
  const end = sameDay ? localTime(to, timeZone) : ` ${formatInstant(to, timeZone)}`
  return `${formatInstant(from, timeZone)}${sameDay ? "–" : " –"}${end}`
}
