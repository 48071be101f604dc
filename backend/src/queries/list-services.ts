import type { MedusaContainer } from "@medusajs/framework/types"
import { productCategoriesBelow } from "./categories"
import { inCity, ratedAtLeast, venueConditions, type VenueFilters } from "./discovery/venue-filters"
import { SERVICE_WORDS } from "./discovery/venue-words"
import { findWords, LIKENESS, phraseScore } from "./find-words"
import { pricedVariants, type VariantLimits } from "./lowest-price"
import { distanceKm } from "./near"
import { selectPage, type Page } from "./page"
import { join, sql, type Sql } from "./sql"

/** Which services. One variant must meet both the price (in `currency_code`) and the duration. */
export interface ServiceQuestion extends VenueFilters, VariantLimits {
  q?: string
  /** One of them, or below one of them. */
  category_id?: string[]
  venue_id?: string
  /** Only these. */
  ids?: readonly string[]
}

/** Which services, in which order. */
export interface ServiceSearch extends ServiceQuestion {
  order: ServiceOrder
  limit: number
  offset: number
}

export type ServiceOrder = "relevance" | "distance" | "rating" | "price" | "name"

/** A service found; the distance of its venue when `near` was given. */
export interface FoundService {
  id: string
  distance_km: number | null
}

/**
 * One page of the published services of venues that shoppers may see, paused ones too. Reads tables of scheduling,
 * venue, product and pricing: filters and orders by price and place need the join. One statement.
 */
export async function listServices(
  container: MedusaContainer,
  search: ServiceSearch,
): Promise<Page<FoundService>> {
  const { q, near, order, limit, offset, category_id } = search
  const words = findWords(q, SERVICE_WORDS, sql`s.id`)
  const matching = sql`${words ? sql`with ${words.ctes}` : sql``}
    select s.id, v.currency_code, lower(s.title) as name, s.rank, v.rating_average, v.rating_count,
      lower(v.name) as venue_name, v.id as venue_id,
      ${words ? sql`${words.score} + ${phraseScore(q, sql`s.search_title`)}` : sql`0`} as score,
      ${near ? distanceKm(near) : sql`null::float8`} as distance_km,
      ${order === "price" ? sql`(select min(p.amount) from ${pricedVariants(search)})` : sql`null::numeric`} as price
    from service s join venue v on v.id = s.venue_id ${words?.joins ?? sql``}
    where ${join([...shownServices(search), inServiceCategory(category_id), inCity(search.city), ratedAtLeast(search.min_rating), fits(search)], " and ")}`
  return selectPage(container, matching, {
    order: ORDERS[order],
    columns: sql`json_build_object('id', p.id, 'distance_km', round(p.distance_km::numeric, 3))`,
    limit,
    offset,
    likeness: words ? LIKENESS : undefined,
  })
}

/** Services `s` of venues `v` that shoppers may see, asked for by all but category, city, rating, price and duration. */
export function shownServices(question: ServiceQuestion): Sql[] {
  const { venue_id, ids } = question
  return [
    sql`v.visible and v.deleted_at is null and s.status = 'published' and s.deleted_at is null`,
    ...(ids ? [sql`s.id = any(${ids})`] : []),
    ...(venue_id ? [sql`s.venue_id = ${venue_id}`] : []),
    ...venueConditions(question),
  ]
}

/** Whether the service is in one of these product categories or below them, given by id or handle. */
export const inServiceCategory = (given: readonly string[] | undefined): Sql =>
  given
    ? sql`s.product_id in (select j.product_id from product_category_product j
        where j.product_category_id in (${productCategoriesBelow(given)}))`
    : sql`true`

/** Whether a variant of the service meets these limits. */
export const fits = (limits: VariantLimits): Sql =>
  limits.price_max === undefined && limits.duration_max === undefined
    ? sql`true`
    : sql`exists (select 1 from ${pricedVariants(limits)})`

const byVenue = sql`m.rating_average desc nulls last, m.rating_count desc, m.venue_name, m.venue_id, m.rank, m.name,
  m.id`

/** Ties always end in the id, so that pages neither repeat nor miss a row; amounts compare within a currency only. */
const ORDERS: Record<ServiceOrder, Sql> = {
  relevance: sql`m.score desc, ${byVenue}`,
  distance: sql`m.distance_km nulls last, ${byVenue}`,
  rating: byVenue,
  price: sql`(m.price is null), m.currency_code, m.price, m.name, m.id`,
  name: sql`m.name, m.id`,
}
