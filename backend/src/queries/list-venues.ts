import type { MedusaContainer } from "@medusajs/framework/types"
import {
  inCategory,
  inCity,
  offers,
  ratedAtLeast,
  venueConditions,
  type VenueFilters,
} from "./discovery/venue-filters"
import { VENUE_WORDS } from "./discovery/venue-words"
import { findWords, LIKENESS, phraseScore } from "./find-words"
import { lowestPriceAtVenue, lowestPricesAtVenue, type VariantLimits } from "./lowest-price"
import { distanceKm } from "./near"
import { selectPage, type Page } from "./page"
import { join, sql, type Sql } from "./sql"

/** Which venues. `price_max` is in major units of `currency_code`; one thing to book must meet price and duration. */
export interface VenueQuestion extends VenueFilters, VariantLimits {
  q?: string
  /** One of them, or below one of them. */
  category_id?: string[]
  /** Only these. */
  ids?: readonly string[]
}

/** Which venues, in which order. */
export interface VenueSearch extends VenueQuestion {
  order: VenueOrder
  limit: number
  offset: number
}

export type VenueOrder = "relevance" | "distance" | "rating" | "price" | "name"

/** A venue found; the price in its own currency and in each it has, the distance when `near` was given. */
export interface FoundVenue {
  id: string
  price_from: number | null
  prices_from: { currency_code: string; amount: number }[]
  distance_km: number | null
}

/**
 * One page of the venues that shoppers may see. Reads tables of venue, scheduling, product and pricing: filters and
 * orders by price need the join. One statement.
 */
export async function listVenues(container: MedusaContainer, search: VenueSearch): Promise<Page<FoundVenue>> {
  const { q, near, order, limit, offset, category_id, city, min_rating } = search
  const words = findWords(q, VENUE_WORDS, sql`v.id`)
  const priced = order === "price"
  const matching = sql`${words ? sql`with ${words.ctes}` : sql``}
    select v.id, v.currency_code, lower(v.name) as name, v.rating_average, v.rating_count,
      ${words ? sql`${words.score} + ${phraseScore(q, sql`v.search_name`)}` : sql`0`} as score,
      ${near ? distanceKm(near) : sql`null::float8`} as distance_km,
      ${priced ? lowestPriceAtVenue() : sql`null::numeric`} as price
    from venue v ${words?.joins ?? sql``}
    where ${join([...shownVenues(search), inCategory(category_id), inCity(city), ratedAtLeast(min_rating), offers(search)], " and ")}`
  return selectPage(container, matching, {
    order: ORDERS[order],
    columns: priced ? foundVenue(sql`p.price`) : FOUND_VENUE,
    limit,
    offset,
    likeness: words ? LIKENESS : undefined,
  })
}

/** The row `p` of a page of venues as {@link FoundVenue}; it needs the columns `id` and `distance_km`. */
const foundVenue = (price: Sql): Sql => sql`json_build_object('id', p.id,
    'distance_km', round(p.distance_km::numeric, 3), 'price_from', ${price},
    'prices_from', (select ${lowestPricesAtVenue()} from venue v where v.id = p.id))`

export const FOUND_VENUE = foundVenue(sql`(select ${lowestPriceAtVenue()} from venue v where v.id = p.id)`)

/** Venues `v` that shoppers may see and that are asked for by all but category, city, rating, price and duration. */
export function shownVenues(question: VenueQuestion): Sql[] {
  const { ids } = question
  return [
    sql`v.visible and v.deleted_at is null`,
    ...(ids ? [sql`v.id = any(${ids})`] : []),
    ...venueConditions(question),
  ]
}

const bestRated = sql`m.rating_average desc nulls last, m.rating_count desc, m.name, m.id`

/** Ties always end in the id, so that pages neither repeat nor miss a row; amounts compare within a currency only. */
const ORDERS: Record<VenueOrder, Sql> = {
  relevance: sql`m.score desc, ${bestRated}`,
  rating: bestRated,
  distance: sql`m.distance_km nulls last, m.name, m.id`,
  price: sql`(m.price is null), m.currency_code, m.price, m.name, m.id`,
  name: sql`m.name, m.id`,
}
