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
 * The VTIMEZONE (RFC 5545) of an IANA zone for the calendar years that `from` and `to` lie in: each change of the
 * clocks as the booking engine itself knows it. Rules of recurrence are not used, as ready-made ones are: they
 * cannot say what Cairo or Casablanca do, and a reader would show another time than was booked.
 */
export function vtimezone(zone: string, from: Date, to: Date): string {
  const firstDay = Date.UTC(from.getUTCFullYear(), 0, 1) / DAY_MS
  const lastDay = Date.UTC(to.getUTCFullYear(), 11, 31) / DAY_MS
  const [first, ...changes] = buildTimeline(zone, firstDay, lastDay)
  const beginning = observance(zone, "19700101T000000", first.offset, first.offset, (firstDay - 1) * 1440)
  let before = first.offset
  const later = changes.flatMap(({ from: minute, offset }) => {
    const lines = observance(zone, onset(minute, before), before, offset, minute)
    before = offset
    return lines
  })
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...beginning, ...later, "END:VTIMEZONE"].join("\r\n")
}
