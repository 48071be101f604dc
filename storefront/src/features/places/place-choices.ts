import type { FilterChoice } from "@/features/search/filter-link"
import { treeChoices } from "@/features/search/tree-choices"
import type { Translator } from "@/languages/message-types"
import { LANGUAGES } from "@/languages/locale"
import { formatDuration } from "@/lib/format/duration"
import type { PlaceFacets } from "@/lib/plaza/schemas/facets"
import { categoryName } from "@/features/venues/category-name"
import { amenityName } from "@/features/venues/term-names"
import { placeHref } from "./place-query"
import type { PlaceQuery } from "./place-query"

const KILOMETRES = ["1", "3", "5", "10", "25"]
const MINUTES = [30, 60, 90, 120]

/** A choice of a filter that has one value: choosing it again takes it back. */
function single<Name extends "category" | "city" | "radius" | "rating" | "duration">(
  query: PlaceQuery,
  name: Name,
  value: string,
  label: string,
  count: number | null,
): FilterChoice {
  const chosen = query[name] === value
  return { label, count, chosen, href: placeHref(query, { [name]: chosen ? "" : value }) }
}

export function categoryChoices(
  t: Translator<"categories">,
  query: PlaceQuery,
  { categories }: PlaceFacets,
): FilterChoice[] {
  return treeChoices(categories, ({ handle }) => handle === query.category).map(
    ({ category, ...choice }) => ({
      ...choice,
      ...single(query, "category", category.handle, categoryName(t, category), category.count),
    }),
  )
}

export function cityChoices(query: PlaceQuery, { cities }: PlaceFacets): FilterChoice[] {
  return cities.map(({ city, count }) => ({
    ...single(query, "city", city, city, count),
    chosen: query.city.toLowerCase() === city.toLowerCase(),
  }))
}

/** Only where there is a place to measure from. */
export function distanceChoices(t: Translator<"filters">, query: PlaceQuery): FilterChoice[] {
  const values = query.near ? [...new Set([...KILOMETRES, ...(query.radius ? [query.radius] : [])])] : []
  return values.map((km) => single(query, "radius", km, t("kilometres", { km }), null))
}

export function ratingChoices(
  t: Translator<"filters">,
  query: PlaceQuery,
  { ratings }: PlaceFacets,
): FilterChoice[] {
  const format = new Intl.NumberFormat(LANGUAGES[t.locale].tag)
  return ratings.flatMap(({ min_rating, count }) => {
    const value = String(min_rating)
    const label = t("ratingFrom", { stars: format.format(min_rating) })
    return count > 0 || query.rating === value ? [single(query, "rating", value, label, count)] : []
  })
}

export function durationChoices(t: Translator<"filters">, query: PlaceQuery): FilterChoice[] {
  return MINUTES.map((minutes) => {
    const label = t("upTo", { duration: formatDuration(t.locale, minutes) })
    return single(query, "duration", String(minutes), label, null)
  })
}

/** Amenities of the venues found; all that are chosen must be there. */
export function amenityChoices(
  t: Translator<"amenities">,
  query: PlaceQuery,
  { amenities }: PlaceFacets,
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
      href: placeHref(query, { amenity: next.toSorted() }),
    }
  })
}
