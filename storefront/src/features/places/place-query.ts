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

export const PLACES_A_PAGE = 12

export const PLACE_ORDERS = ["relevance", "distance", "rating", "price", "name"] as const

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
  order: oneOf(PLACE_ORDERS, "relevance"),
  view: oneOf(["list", "map"], "list"),
  page,
}

/** The lists that are asked alike: venues, and what can be booked at them. */
export type PlaceList = "venues" | "services"

type Asked = Values<typeof SHAPE>

/** What a list of venues or services is asked for, as in its address. */
export type PlaceQuery = Asked & { list: PlaceList }

export type PlaceFilterName = Exclude<keyof Asked, "order" | "view" | "page">

/** The names of all filters: what narrows the list, as opposed to how it is shown. */
export const PLACE_FILTERS = (Object.keys(SHAPE) as (keyof Asked)[]).filter(
  (name): name is PlaceFilterName => name !== "order" && name !== "view" && name !== "page",
)

/** What means nothing without something else: a distance without a place, a price without a currency. */
const NEEDS: readonly [name: "radius" | "price" | "time", needed: "near" | "currency" | "date"][] = [
  ["radius", "near"],
  ["price", "currency"],
  ["time", "date"],
]

/** Reads the list's address. What makes no sense is left out, and named so that the page can say so. */
export function parsePlaceQuery(list: PlaceList, searchParams: SearchParams) {
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
  return { query: { list, ...query }, ignored: [...new Set(ignored)] }
}

/** The address of the list with some of its filters changed. Changing a filter leads back to the first page. */
export function placeHref(query: PlaceQuery, change: Partial<PlaceQuery>): string {
  const { list, ...next }: PlaceQuery = { ...query, page: 1, ...change }
  const { near, currency: sold, date } = next
  return listHref(`/${list}`, SHAPE, {
    ...next,
    radius: near ? next.radius : "",
    price: sold ? next.price : "",
    time: date ? next.time : "",
    order: next.order === "distance" && !near ? "relevance" : next.order,
  })
}

/** A question that asks for nothing. */
export const anyPlace = (list: PlaceList): PlaceQuery => parsePlaceQuery(list, {}).query
