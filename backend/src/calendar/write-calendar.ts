import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator"
import { DateTime } from "luxon"
import { singleLine } from "../mail/layout/single-line"
import { isTimeZone } from "../modules/scheduling/slots/timeline"
import type { CalendarEvent } from "./calendar-event"
import { isRepeatedTime } from "./is-repeated-time"
import { vtimezone } from "./vtimezone"

/** What a calendar is called and how often programs should ask for it again; both only for feeds. */
export interface CalendarSettings {
  name?: string
  refreshSeconds?: number
}

/** Several lines of text, each made plain: control and direction-changing characters become spaces. */
const plain = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map(singleLine)
    .join("\n")

/**
 * An iCalendar document (RFC 5545, METHOD PUBLISH): times on the venue's clock with its VTIMEZONE, or in UTC where that
 * clock cannot say them; CRLF, lines folded at 75 octets, all text escaped. The same events give the same document,
 * byte for byte.
 */
export function writeCalendar(events: readonly CalendarEvent[], settings: CalendarSettings = {}): string {
  const years = yearsByZone(events)
  const calendar = ical({
    prodId: { company: "Plaza", product: "Bookings" },
    method: ICalCalendarMethod.PUBLISH,
    // The library writes the name as it is.
    ...(settings.name ? { name: singleLine(settings.name).replace(/[\\;,]/g, "\\$&") } : {}),
    ...(settings.refreshSeconds ? { ttl: settings.refreshSeconds } : {}),
    timezone: {
      // A zone of the whole calendar would also be that of DTSTAMP, which must be UTC.
      name: null,
      generator: (zone) => {
        const ofZone = years.get(zone)
        return ofZone ? vtimezone(zone, ofZone) : null
      },
    },
  })
  for (const event of events) {
    const { starts_at, ends_at, time_zone } = event
    const onOwnClock =
      isTimeZone(time_zone) && ![starts_at, ends_at].some((instant) => isRepeatedTime(instant, time_zone))
    const zone = onOwnClock ? time_zone : "UTC"
    const at = (instant: Date) => DateTime.fromJSDate(instant, { zone })
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: event.changed_at,
      lastModified: event.changed_at,
      status: ICalEventStatus[event.status],
      start: at(starts_at),
      end: at(ends_at),
      timezone: zone,
      summary: singleLine(event.summary),
      ...(event.description ? { description: plain(event.description) } : {}),
      ...(event.location ? { location: singleLine(event.location) } : {}),
      ...(event.url ? { url: event.url } : {}),
    })
  }
  return `${calendar.toString()}\r\n`
}

/** The calendar years in which each zone has events. */
function yearsByZone(events: readonly CalendarEvent[]): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>()
  for (const { time_zone, starts_at, ends_at } of events) {
    const known = years.get(time_zone) ?? new Set()
    years.set(time_zone, known.add(starts_at.getUTCFullYear()).add(ends_at.getUTCFullYear()))
  }
  return years
}
