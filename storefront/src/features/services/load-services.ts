import "server-only"
import { activeFilters } from "@/features/places/active-filters"
import { backendFilters } from "@/features/places/backend-query"
import { namesOf } from "@/features/places/names-of"
import { PLACES_A_PAGE } from "@/features/places/place-query"
import type { PlaceQuery } from "@/features/places/place-query"
import type { Locale } from "@/languages/locale"
import { translator } from "@/languages/translator"
import { searchServices } from "@/lib/plaza/service-search"

/** One page of the services that match, what they could be narrowed to, and the filters in use in words. */
export async function loadServices(locale: Locale, query: PlaceQuery) {
  const found = await searchServices({
    ...backendFilters(query),
    order: query.order,
    limit: PLACES_A_PAGE,
    offset: (query.page - 1) * PLACES_A_PAGE,
  })
  const names = namesOf(locale, found.facets.categories, found.facets.amenities)
  return { ...found, filters: activeFilters(translator(locale, "filters"), query, names) }
}
