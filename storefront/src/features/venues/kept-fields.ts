import { venueListHref } from "./venue-list-query"
import type { VenueFilterName, VenueListQuery } from "./venue-list-query"

/** What a form has to send along so that the rest of the question stays, as the fields of its address. */
export function keptFields(
  query: VenueListQuery,
  own: readonly VenueFilterName[],
): readonly (readonly [name: string, value: string])[] {
  const href = venueListHref(query, {})
  return [...new URL(href, "http://storefront").searchParams].filter(
    ([name]) => !own.some((field) => field === name),
  )
}
