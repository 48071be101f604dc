import {
  box,
  coordinates,
  currency,
  day,
  many,
  number,
  oneOf,
  page,
  wholeNumber,
  words,
} from "@/features/search/parameters"
import { listHref, readParameters } from "@/features/search/read-parameters"
import type { SearchParams, Values } from "@/features/search/read-parameters"
import { TIME_NAMES } from "@/features/search/times-of-day"

export const VENUES_A_PAGE = 12

export const VENUE_ORDERS = ["relevance", "distance", "rating", "price", "name"] as const

const SHAPE = {
  q: words,
  city: words,
  near: coordinates,
  radius: number(0.1, 20_000),
  within: box,
  category: words,
  amenity: many,
  rating: number(0, 5),
  currency,
  price: number(0, 1_000_000_000),
  duration: wholeNumber(1, 1440),
  date: day,
  time: oneOf(["", ...TIME_NAMES], ""),
  order: oneOf(VENUE_ORDERS, "relevance"),
  view: oneOf(["list", "map"], "list"),
  page,
}

export type VenueListQuery = Values<typeof SHAPE>

export type VenueFilterName = Exclude<keyof VenueListQuery, "order" | "view" | "page">

/** The names of all filters: what narrows the list, as opposed to how it is shown. */
export const VENUE_FILTERS = (Object.keys(SHAPE) as (keyof VenueListQuery)[]).filter(
  (name): name is VenueFilterName => name !== "order" && name !== "view" && name !== "page",
)

/** What means nothing without something else: a distance without a place, a price without a currency. */
const NEEDS: readonly [name: "radius" | "price" | "time", needed: "near" | "currency" | "date"][] = [
  ["radius", "near"],
  ["price", "currency"],
  ["time", "date"],
]

/** Reads the list's address. What makes no sense is left out, and named so that the page can say so. */
export function parseVenueListQuery(searchParams: SearchParams) {
  const { query, ignored } = readParameters(SHAPE, searchParams)
  for (const [name, needed] of NEEDS) {
    if (query[name] && !query[needed]) {
      query[name] = ""
      ignored.push(name)
    }
  }
  if (query.order === "distance" && !query.near) {
    query.order = "relevance"
    ignored.push("order")
  }
  return { query, ignored: [...new Set(ignored)] }
}

/** The address of the list with some of its filters changed. Changing a filter leads back to the first page. */
export function venueListHref(query: VenueListQuery, change: Partial<VenueListQuery>): string {
  const next: VenueListQuery = { ...query, page: 1, ...change }
  const { near, currency: sold, date } = next
  return listHref("/venues", SHAPE, {
    ...next,
    radius: near ? next.radius : "",
    price: sold ? next.price : "",
    time: date ? next.time : "",
    order: next.order === "distance" && !near ? "relevance" : next.order,
  })
}

/** A question that asks for nothing. */
export const ANY_VENUE: VenueListQuery = parseVenueListQuery({}).query
