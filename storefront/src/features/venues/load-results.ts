import "server-only"
import type { VenueCategory } from "@/lib/plaza/schemas/venue"
import { searchVenues } from "@/lib/plaza/venues"
import { translator } from "@/languages/translator"
import type { Locale } from "@/languages/locale"
import { activeFilters } from "./active-filters"
import { backendFilters } from "./backend-query"
import { categoryName } from "./category-name"
import { amenityName } from "./term-names"
import { VENUES_A_PAGE } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"

/** One page of the venues that match, what they could be narrowed to, and the filters in use in words. */
export async function loadResults(locale: Locale, query: VenueListQuery, categories: VenueCategory[]) {
  const found = await searchVenues({
    ...backendFilters(query),
    order: query.order,
    limit: VENUES_A_PAGE,
    offset: (query.page - 1) * VENUES_A_PAGE,
  })
  const categoryWords = translator(locale, "categories")
  const amenityWords = translator(locale, "amenities")
  const names = new Map([
    ...categories.map((category) => [category.handle, categoryName(categoryWords, category)] as const),
    ...found.facets.amenities.map((amenity) => [amenity.handle, amenityName(amenityWords, amenity)] as const),
  ])
  return { ...found, filters: activeFilters(translator(locale, "filters"), query, names) }
}

export type Results = Awaited<ReturnType<typeof loadResults>>
