import type { MedusaContainer } from "@medusajs/framework/types"
import { accountBookingUrl } from "../booking-links/booking-link"
import { SCHEDULING_MODULE } from "../modules/scheduling"
import type { Feed } from "../modules/scheduling/feeds/find-feed"
import { loadPlaces } from "./load-places"
import { mergeClasses } from "./merge-classes"
import { clientEvent, staffEvent } from "./visit-event"
import { writeCalendar } from "./write-calendar"

/** How often programs are asked to look again. */
const REFRESH_SECONDS = 3600

/** The document of a feed, and when something in it last changed. */
export async function feedCalendar(
  container: MedusaContainer,
  feed: Feed,
): Promise<{ text: string; changed_at: Date }> {
  const visits = await container.resolve(SCHEDULING_MODULE).feedVisits(feed)
  const places = await loadPlaces(container, visits)
  const placeOf = ({ venue_id }: { venue_id: string }) => places.get(venue_id)
  const events =
    feed.subject_type === "staff"
      ? mergeClasses(visits).map((visit) => staffEvent(visit, placeOf(visit)))
      : visits.map((visit) => clientEvent(visit, placeOf(visit), accountBookingUrl(visit.id)))
  const changes = [feed.changed_at, ...visits.map(({ updated_at }) => updated_at)]
  return {
    text: writeCalendar(events, {
      name: feed.subject_type === "staff" ? "Plaza: my clients' visits" : "Plaza: my visits",
      refreshSeconds: REFRESH_SECONDS,
    }),
    changed_at: new Date(Math.max(...changes.map((at) => at.getTime()))),
  }
}
