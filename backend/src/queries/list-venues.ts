import type { MedusaContainer } from "@medusajs/framework/types"
import { formerly, venueCategoriesBelow } from "./categories"
import { descriptionText } from "./description-text"
import { lowestPriceAtVenue } from "./lowest-price"
import { distanceKm, within, type Coordinates } from "./near"
import { selectPage, type Page } from "./page"
import { join, sql, type Sql } from "./sql"
import { matchWords } from "./words"

/** Which venues, in which order. Lists of tags and amenities must all be there; of categories, one. */
export interface VenueSearch {
  q?: string
  category_id?: string[]
  tag?: string[]
  amenity?: string[]
  city?: string
  near?: Coordinates
  radius_km?: number
  min_rating?: number
  /** In major units of `currency_code`, which alone selects the venues that sell in it. */
  price_max?: number
  currency_code?: string
  order: VenueOrder
  limit: number
  offset: number
}

export type VenueOrder = "relevance" | "distance" | "rating" | "price" | "name"

/** A venue found; the price in its own currency, the distance when `near` was given. */
export interface FoundVenue {
  id: string
  price_from: number | null
  distance_km: number | null
}

/**
 * One page of the venues that shoppers may see. Reads tables of venue, scheduling, product and pricing: filters and
 * orders by price need the join. One statement.
 */
export async function listVenues(container: MedusaContainer, search: VenueSearch): Promise<Page<FoundVenue>> {
  const { q, near, order, limit, offset } = search
  const words = matchWords(q, { name: sql`v.name`, offer: sql`hay.offer`, rest: sql`hay.rest` })
  const priced = order === "price" || search.price_max !== undefined
  const matching = sql`
    select v.id, v.currency_code, lower(v.name) as name, v.rating_average, v.rating_count, ${words.score} as score,
      ${near ? distanceKm(near) : sql`null::float8`} as distance_km,
      ${priced ? lowestPriceAtVenue() : sql`null::numeric`} as price
    from venue v ${q ? haystack : sql``}
    where v.visible and v.deleted_at is null and ${join([words.matches, ...filtersOf(search)], " and ")}`
  return selectPage(container, matching, {
    order: ORDERS[order],
    columns: sql`json_build_object('id', p.id, 'distance_km', round(p.distance_km::numeric, 3), 'price_from',
      ${priced ? sql`p.price` : sql`(select ${lowestPriceAtVenue()} from venue v where v.id = p.id)`})`,
    limit,
    offset,
  })
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

const haystack = sql`cross join lateral (select
    concat_ws(' ',
      (select string_agg(c.name, ' ') from venue_venue_category j
        join venue_category c on c.id = j.venue_category_id and c.deleted_at is null and c.is_active
        where j.venue_id = v.id),
      (select string_agg(t.name, ' ') from venue_venue_tag j
        join venue_tag t on t.id = j.venue_tag_id and t.deleted_at is null where j.venue_id = v.id),
      (select string_agg(s.title, ' ') from service s
        where s.venue_id = v.id and s.status = 'published' and s.deleted_at is null)) as offer,
    concat_ws(' ', v.city, v.address_1, ${descriptionText(sql`v.description`)}) as rest) hay`

function filtersOf(search: VenueSearch): Sql[] {
  const { category_id, city, near, radius_km, min_rating, price_max, currency_code } = search
  return [
    ...(category_id
      ? [
          sql`v.id in (select j.venue_id from venue_venue_category j
            where j.venue_category_id in (${venueCategoriesBelow(category_id)}))`,
        ]
      : []),
    ...(search.tag ?? []).map(hasTag),
    ...(search.amenity ?? []).map(hasAmenity),
    ...(city ? [sql`lower(v.city) = lower(${city})`] : []),
    ...(near && radius_km !== undefined ? [within(near, radius_km)] : []),
    ...(min_rating === undefined ? [] : [sql`v.rating_average >= ${min_rating}::real`]),
    ...(currency_code ? [sql`v.currency_code = ${currency_code}`] : []),
    ...(price_max === undefined ? [] : [sql`${lowestPriceAtVenue()} <= ${price_max}`]),
  ]
}

/** A tag by its id, handle, one it had before, or name. */
function hasTag(tag: string): Sql {
  return sql`exists (select 1 from venue_venue_tag j join venue_tag t on t.id = j.venue_tag_id
    where j.venue_id = v.id and t.deleted_at is null
      and (t.id = ${tag} or t.handle = ${tag} or lower(t.name) = lower(${tag})
        or t.id in (${formerly("venue_tag", sql`venue_tag`, [tag])})))`
}

/** An amenity by its id, handle, one it had before, or name. */
function hasAmenity(amenity: string): Sql {
  return sql`exists (select 1 from venue_amenity_link j join amenity a on a.id = j.amenity_id
    where j.venue_id = v.id and a.deleted_at is null
      and (a.id = ${amenity} or a.handle = ${amenity} or lower(a.name) = lower(${amenity})
        or a.id in (${formerly("amenity", sql`amenity`, [amenity])})))`
}
