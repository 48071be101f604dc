import type { FeedVisit } from "../modules/scheduling/feeds/feed-visits"
import { eventStatus } from "./calendar-event"

const takesPlace = ({ status }: FeedVisit) => eventStatus(status) !== "CANCELLED"

/**
 * Makes the visits to one class one entry, for the calendar of who gives it: its party is everyone who still comes, and
 * it is cancelled when nobody does. Other visits stay as they are; the order is kept.
 */
export function mergeClasses(visits: readonly FeedVisit[]): FeedVisit[] {
  const classes = new Map<string, FeedVisit[]>()
  for (const visit of visits) {
    const key = visit.session_id ?? visit.id
    classes.set(key, [...(classes.get(key) ?? []), visit])
  }
  return [...classes.values()].map((members) => {
    const [first] = members
    if (first.session_id === null) return first
    const coming = members.filter(takesPlace)
    return {
      ...first,
      status: coming.length > 0 ? "confirmed" : "cancelled",
      sequence: Math.max(...members.map(({ sequence }) => sequence)),
      party_size: coming.reduce((sum, { party_size }) => sum + party_size, 0),
      updated_at: new Date(Math.max(...members.map(({ updated_at }) => updated_at.getTime()))),
    }
  })
}
