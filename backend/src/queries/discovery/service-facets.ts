import type { MedusaContainer } from "@medusajs/framework/types"
import { shownServiceCategories } from "../categories"
import { findWords, LIKENESS } from "../find-words"
import { fits, inServiceCategory, shownServices, type ServiceQuestion } from "../list-services"
import { pricedVariants } from "../lowest-price"
import { join, select, selectLike, sql } from "../sql"
import { amenitiesOf, RATINGS, type TermFacet } from "./venue-facets"
import { inCity, ratedAtLeast } from "./venue-filters"
import { SERVICE_WORDS } from "./venue-words"

/** What the services found could be narrowed to, with how many would be left. */
export interface ServiceFacets {
  /** With those above them, as of venues. */
  categories: (TermFacet & { parent_id: string | null })[]
  /** Of their venues, within what is chosen. */
  amenities: TermFacet[]
  cities: { city: string; country_code: string | null; count: number }[]
  /** Lowest prices of services, by the currency of their venues. */
  prices: { currency_code: string; min: number; max: number; count: number }[]
  /** Of their venues. */
  ratings: { min_rating: number; count: number }[]
  /** Minutes of their shortest variants. */
  durations: { min: number; max: number } | null
}

/** Counts what a list of services could be narrowed to, as `venueFacets`. One statement. */
export async function serviceFacets(
  container: MedusaContainer,
  question: ServiceQuestion,
): Promise<ServiceFacets> {
  const words = findWords(question.q, SERVICE_WORDS, sql`s.id`)
  const statement = sql`with recursive ${words ? sql`${words.ctes},` : sql``}
    found as materialized (
      select s.id, s.product_id, s.venue_id, v.rating_average, v.city, v.search_city, v.country_code, v.currency_code,
        (select min(p.amount) from ${pricedVariants()}) as price,
        (select min(o.duration_minutes) from service_variant o where o.service_id = s.id and o.deleted_at is null) as shortest,
        ${inServiceCategory(question.category_id)} as in_category, ${inCity(question.city)} as in_city,
        ${ratedAtLeast(question.min_rating)} as in_rating, ${fits(question)} as in_offer
      from service s join venue v on v.id = s.venue_id ${words?.joins ?? sql``}
      where ${join(shownServices(question), " and ")}),
    chosen as materialized (select id, venue_id from found where in_category and in_city and in_rating and in_offer),
    open_category as (select id from product_category where id in (${shownServiceCategories()})),
    above as (
      select id, id as over_id from open_category
      union select a.id, c.parent_category_id from above a join product_category c on c.id = a.over_id
        where c.parent_category_id is not null)
    select json_build_object(
      'categories', (select coalesce(json_agg(x order by x.count desc, x.name, x.id), '[]') from (
        select c.id, c.name, c.handle, c.parent_category_id as parent_id, count(distinct f.id)::int as count
        from found f join product_category_product j on j.product_id = f.product_id
        join above a on a.id = j.product_category_id join product_category c on c.id = a.over_id
        where f.in_city and f.in_rating and f.in_offer group by c.id) x),
      'amenities', ${amenitiesOf(sql`f.venue_id`)},
      'cities', (select coalesce(json_agg(x order by x.count desc, x.city), '[]') from (
        select min(city) as city, min(country_code) as country_code, count(*)::int as count
        from found where search_city <> '' and in_category and in_rating and in_offer group by search_city) x),
      'prices', (select coalesce(json_agg(x order by x.count desc, x.currency_code), '[]') from (
        select currency_code, min(price) as min, max(price) as max, count(*)::int as count
        from found where price is not null and in_category and in_city and in_rating group by currency_code) x),
      'durations', (select case when count(*) = 0 then null
          else json_build_object('min', min(shortest), 'max', max(shortest)) end
        from found where shortest is not null and in_category and in_city and in_rating),
      'ratings', ${RATINGS}) as facets`
  const [{ facets }] = words
    ? await selectLike<{ facets: ServiceFacets }>(container, statement, LIKENESS)
    : await select<{ facets: ServiceFacets }>(container, statement)
  return facets
}
