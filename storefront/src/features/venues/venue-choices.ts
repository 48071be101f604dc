import type { FilterChoice } from "@/features/search/filter-link"
import { treeChoices } from "@/features/search/tree-choices"
import type { Translator } from "@/languages/message-types"
import { LANGUAGES } from "@/languages/locale"
import { formatDuration } from "@/lib/format/duration"
import type { VenueFacets } from "@/lib/plaza/schemas/facets"
import { categoryName } from "./category-name"
import { amenityName } from "./term-names"
import { venueListHref } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"

const KILOMETRES = ["1", "3", "5", "10", "25"]
const MINUTES = [30, 60, 90, 120]

/** A choice of a filter that has one value: choosing it again takes it back. */
function single<Name extends "category" | "city" | "radius" | "rating" | "duration">(
  query: VenueListQuery,
  name: Name,
  value: string,
  label: string,
  count: number | null,
): FilterChoice {
  const chosen = query[name] === value
  return { label, count, chosen, href: venueListHref(query, { [name]: chosen ? "" : value }) }
}

export function categoryChoices(
  t: Translator<"categories">,
  query: VenueListQuery,
  { categories }: VenueFacets,
): FilterChoice[] {
  return treeChoices(categories, ({ handle }) => handle === query.category).map(
    ({ category, ...choice }) => ({
      ...choice,
      ...single(query, "category", category.handle, categoryName(t, category), category.count),
    }),
  )
}

export function cityChoices(query: VenueListQuery, { cities }: VenueFacets): FilterChoice[] {
  return cities.map(({ city, count }) => ({
    ...single(query, "city", city, city, count),
    chosen: query.city.toLowerCase() === city.toLowerCase(),
  }))
}

/** Only where there is a place to measure from. */
export function distanceChoices(t: Translator<"filters">, query: VenueListQuery): FilterChoice[] {
  const values = query.near ? [...new Set([...KILOMETRES, ...(query.radius ? [query.radius] : [])])] : []
  return values.map((km) => single(query, "radius", km, t("kilometres", { km }), null))
}

export function ratingChoices(
  t: Translator<"filters">,
  query: VenueListQuery,
  { ratings }: VenueFacets,
): FilterChoice[] {
  const format = new Intl.NumberFormat(LANGUAGES[t.locale].tag)
  return ratings.flatMap(({ min_rating, count }) => {
    const value = String(min_rating)
    const label = t("ratingFrom", { stars: format.format(min_rating) })
    return count > 0 || query.rating === value ? [single(query, "rating", value, label, count)] : []
  })
}

export function durationChoices(t: Translator<"filters">, query: VenueListQuery): FilterChoice[] {
  return MINUTES.map((minutes) => {
    const label = t("upTo", { duration: formatDuration(t.locale, minutes) })
    return single(query, "duration", String(minutes), label, null)
  })
}

/** Amenities that the venues found have; all that are chosen must be there. */
export function amenityChoices(
  t: Translator<"amenities">,
  query: VenueListQuery,
  { amenities }: VenueFacets,
): FilterChoice[] {
  return amenities.map((amenity) => {
    const chosen = query.amenity.includes(amenity.handle)
    const next = chosen
      ? query.amenity.filter((handle) => handle !== amenity.handle)
      : [...query.amenity, amenity.handle]
    return {
      label: amenityName(t, amenity),
      count: amenity.count,
      chosen,
      several: true,
      href: venueListHref(query, { amenity: next.toSorted() }),
    }
  })
}
