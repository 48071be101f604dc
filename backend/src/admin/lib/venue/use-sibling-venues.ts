import { venues } from "./venue"

/** The other venues of a venue's business, by name. */
export function useSiblingVenues(venueId: string) {
  const { data: venue } = venues.useOne(venueId || undefined)
  const { rows } = venues.useList(
    { vendor_id: venue?.vendor_id, limit: 100, order: "name" },
    { enabled: Boolean(venue) },
  )
  return venue ? rows.filter(({ id, vendor_id }) => id !== venueId && vendor_id === venue.vendor_id) : []
}
