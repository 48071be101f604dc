import type { MedusaContainer } from "@medusajs/framework/types"
import { shownVenueCategories } from "../categories"
import { findWords, LIKENESS } from "../find-words"
import { shownVenues, type VenueQuestion } from "../list-venues"
import { lowestPriceAtVenue } from "../lowest-price"
import { join, select, selectLike, sql, type Sql } from "../sql"
import { inCategory, inCity, offers, ratedAtLeast } from "./venue-filters"
import { VENUE_WORDS } from "./venue-words"

/** A term with how many of the venues found have it. */
export interface TermFacet {
  id: string
  name: string
  handle: string
  count: number
}

/** What the venues found could be narrowed to, with how many venues would be left. */
export interface VenueFacets {
  /** With those above them: a venue counts for its category and for each one over it. */
  categories: (TermFacet & { parent_id: string | null })[]
  tags: TermFacet[]
  amenities: TermFacet[]
  cities: { city: string; country_code: string | null; count: number }[]
  /** Lowest prices of venues, by the currency they sell in. */
  prices: { currency_code: string; min: number; max: number; count: number }[]
  ratings: { min_rating: number; count: number }[]
}

/** How many of those `found`, all else chosen, are rated as well as that. */
export const RATINGS = sql`(select json_agg(x order by x.min_rating desc) from (
  select r.least as min_rating, (select count(*)::int from found f
    where f.rating_average >= r.least::real and f.in_category and f.in_city and f.in_offer) as count
  from (values (4.5), (4), (3.5), (3)) r (least)) x)`

/** How many of those `chosen`, as `f`, are at a venue with each amenity. */
export const amenitiesOf = (venueId: Sql): Sql => sql`(select
  coalesce(json_agg(x order by x.count desc, x.name, x.id), '[]') from (
    select t.id, t.name, t.handle, count(*)::int as count
    from chosen f join venue_amenity_link j on j.venue_id = ${venueId}
    join amenity t on t.id = j.amenity_id and t.deleted_at is null group by t.id) x)`

/**
 * Counts what a list of venues could be narrowed to. Of what one value can be chosen (category, city, price, rating), the
 * other values are counted as if none were chosen; tags and amenities, which must all be there, within what is chosen.
 * One statement.
 */
export async function venueFacets(container: MedusaContainer, question: VenueQuestion): Promise<VenueFacets> {
  const words = findWords(question.q, VENUE_WORDS, sql`v.id`)
  const statement = sql`with recursive ${words ? sql`${words.ctes},` : sql``}
    found as materialized (
      select v.id, v.city, v.search_city, v.country_code, v.currency_code, v.rating_average, ${lowestPriceAtVenue()} as price,
        ${inCategory(question.category_id)} as in_category, ${inCity(question.city)} as in_city,
        ${ratedAtLeast(question.min_rating)} as in_rating, ${offers(question)} as in_offer
      from venue v ${words?.joins ?? sql``} where ${join(shownVenues(question), " and ")}),
    chosen as materialized (select id from found where in_category and in_city and in_rating and in_offer),
    open_category as (select id from venue_category where id in (${shownVenueCategories()})),
    above as (
      select id, id as over_id from open_category
      union select a.id, c.parent_id from above a join venue_category c on c.id = a.over_id
        where c.parent_id is not null)
    select json_build_object(
      'categories', (select coalesce(json_agg(x order by x.count desc, x.name, x.id), '[]') from (
        select c.id, c.name, c.handle, c.parent_id, count(distinct f.id)::int as count
        from found f join venue_venue_category j on j.venue_id = f.id join above a on a.id = j.venue_category_id
        join venue_category c on c.id = a.over_id
        where f.in_city and f.in_rating and f.in_offer group by c.id) x),
      'tags', (select coalesce(json_agg(x order by x.count desc, x.name, x.id), '[]') from (
        select t.id, t.name, t.handle, count(*)::int as count
        from chosen f join venue_venue_tag j on j.venue_id = f.id
        join venue_tag t on t.id = j.venue_tag_id and t.deleted_at is null group by t.id) x),
      'amenities', ${amenitiesOf(sql`f.id`)},
      'cities', (select coalesce(json_agg(x order by x.count desc, x.city), '[]') from (
        select min(city) as city, min(country_code) as country_code, count(*)::int as count
        from found where search_city <> '' and in_category and in_rating and in_offer group by search_city) x),
      'prices', (select coalesce(json_agg(x order by x.count desc, x.currency_code), '[]') from (
        select currency_code, min(price) as min, max(price) as max, count(*)::int as count
        from found where price is not null and in_category and in_city and in_rating group by currency_code) x),
      'ratings', ${RATINGS}) as facets`
  const [{ facets }] = words
    ? await selectLike<{ facets: VenueFacets }>(container, statement, LIKENESS)
    : await select<{ facets: VenueFacets }>(container, statement)
  return facets
}
