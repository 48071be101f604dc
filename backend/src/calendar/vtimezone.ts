import { DateTime } from "luxon"
import { buildTimeline } from "../modules/scheduling/slots/timeline"

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** `+0700` of minutes ahead of UTC. */
function offsetText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0")
  const absolute = Math.abs(minutes)
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(absolute / 60))}${two(absolute % 60)}`
}

const onset = (minute: number, offset: number) =>
  DateTime.fromMillis((minute + offset) * MINUTE_MS, { zone: "utc" }).toFormat("yyyyLLdd'T'HHmmss")

function observance(zone: string, starts: string, from: number, to: number, minute: number): string[] {
  // Daylight saving counts against the zone's own standard time; readers only show the word.
  const kind = DateTime.fromMillis(minute * MINUTE_MS, { zone }).isInDST ? "DAYLIGHT" : "STANDARD"
  return [
    `BEGIN:${kind}`,
    `DTSTART:${starts}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ]
}

/**
 * The VTIMEZONE (RFC 5545) of an IANA zone for the calendar years given: each change of the clocks as the booking engine
 * itself knows it; the years in between are not read. Rules of recurrence are not used, as ready-made ones are: they
 * cannot say what Cairo or Casablanca do, and a reader would show another time than was booked.
 */
export function vtimezone(zone: string, years: ReadonlySet<number>): string {
  const [first, ...changes] = changesIn(zone, years)
  const beginning = observance(zone, "19700101T000000", first.offset, first.offset, first.minute)
  let before = first.offset
  const later = changes.flatMap(({ minute, offset }) => {
    const lines = observance(zone, onset(minute, before), before, offset, minute)
    before = offset
    return lines
  })
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...beginning, ...later, "END:VTIMEZONE"].join("\r\n")
}

/** The offset with which the first year begins, then each other one with the UTC minute from which on it holds. */
function changesIn(zone: string, years: ReadonlySet<number>): { minute: number; offset: number }[] {
  const changes: { minute: number; offset: number }[] = []
  for (const year of [...years].sort((a, b) => a - b)) {
    const firstDay = Date.UTC(year, 0, 1) / DAY_MS
    const begins = (firstDay - 1) * 1440
    for (const { from, offset } of buildTimeline(zone, firstDay, Date.UTC(year, 11, 31) / DAY_MS)) {
      const last = changes.at(-1)
      const minute = Math.max(from, begins)
      // The days around New Year are read with both years.
      if (!last || (minute > last.minute && offset !== last.offset)) changes.push({ minute, offset })
    }
  }
  return changes
}
