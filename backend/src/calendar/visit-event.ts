import { bookingNumber } from "../api/presenters/booking-number"
import { adminLink } from "../mail/links"
import type { FeedVisit } from "../modules/scheduling/feeds/feed-visits"
import { eventStatus, type CalendarEvent } from "./calendar-event"
import type { Place } from "./load-places"

function common(visit: FeedVisit, place: Place | undefined) {
  return {
    // Stable for the booking's life: a program that has it already changes it, and does not add another.
    uid: `${visit.id}@plaza`,
    sequence: visit.sequence,
    changed_at: visit.updated_at,
    status: eventStatus(visit.status),
    starts_at: visit.starts_at,
    ends_at: visit.ends_at,
    time_zone: visit.time_zone,
    location: place?.line ?? null,
  }
}

/** A visit in its client's calendar; `url` is the page where they can change it. */
export function clientEvent(visit: FeedVisit, place: Place | undefined, url: string): CalendarEvent {
  const services = visit.titles.join(", ")
  return {
    ...common(visit, place),
    summary: place ? `${services} at ${place.name}` : services,
    description: `Booking ${bookingNumber(visit.number)}\n${url}`,
    url,
  }
}

/**
 * A visit in the calendar of who performs it: what and when, for how many, and its number; nothing of the client. A
 * class (see `mergeClasses`) is one event for all who come.
 */
export function staffEvent(visit: FeedVisit, place: Place | undefined): CalendarEvent {
  const number = bookingNumber(visit.number)
  const people = visit.party_size === 1 ? "1 person" : `${visit.party_size} people`
  if (visit.session_id !== null) {
    return {
      ...common(visit, place),
      uid: `${visit.session_id}@plaza`,
      summary: `${visit.titles.join(", ")} (class)`,
      description: people,
      url: null,
    }
  }
  return {
    ...common(visit, place),
    summary: `${visit.titles.join(", ")} (${number})`,
    description: `Booking ${number}, ${people}`,
    url: adminLink(`/bookings/${encodeURIComponent(visit.id)}`),
  }
}
