import "server-only"
import type { VenueCategory } from "@/lib/plaza/schemas/venue"
import { searchVenues } from "@/lib/plaza/venues"
import { translator } from "@/languages/translator"
import type { Locale } from "@/languages/locale"
import { activeFilters } from "@/features/places/active-filters"
import { backendFilters } from "@/features/places/backend-query"
import { namesOf } from "@/features/places/names-of"
import { PLACES_A_PAGE } from "@/features/places/place-query"
import type { PlaceQuery } from "@/features/places/place-query"

/** One page of the venues that match, what they could be narrowed to, and the filters in use in words. */
export async function loadResults(locale: Locale, query: PlaceQuery, categories: VenueCategory[]) {
  const found = await searchVenues({
    ...backendFilters(query),
    order: query.order,
    limit: PLACES_A_PAGE,
    offset: (query.page - 1) * PLACES_A_PAGE,
  })
  const names = namesOf(locale, categories, found.facets.amenities)
  return { ...found, filters: activeFilters(translator(locale, "filters"), query, names) }
}

export type Results = Awaited<ReturnType<typeof loadResults>>
