import type { MedusaContainer } from "@medusajs/framework/types"
import { productCategoriesBelow } from "./categories"
import { descriptionText } from "./description-text"
import { pricedVariants } from "./lowest-price"
import { distanceKm, within, type Coordinates } from "./near"
import { selectPage, type Page } from "./page"
import { join, sql, type Sql } from "./sql"
import { matchWords } from "./words"

/** Which services, in which order. One variant must meet both the price and the duration. */
export interface ServiceSearch {
  q?: string
  category_id?: string[]
  venue_id?: string
  city?: string
  near?: Coordinates
  radius_km?: number
  /** In major units of `currency_code`, which alone selects what is sold in it. */
  price_max?: number
  currency_code?: string
  duration_max?: number
  order: ServiceOrder
  limit: number
  offset: number
}

export type ServiceOrder = "relevance" | "distance" | "price" | "name"

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
  const { q, near, order, limit, offset } = search
  const words = matchWords(q, { name: sql`s.title`, offer: sql`hay.offer`, rest: sql`hay.rest` })
  const matching = sql`
    select s.id, v.currency_code, lower(s.title) as name, s.rank, v.rating_average, lower(v.name) as venue_name,
      v.id as venue_id, ${words.score} as score, ${near ? distanceKm(near) : sql`null::float8`} as distance_km,
      ${order === "price" ? sql`(select min(p.amount) from ${fitting(search)})` : sql`null::numeric`} as price
    from service s
    join venue v on v.id = s.venue_id and v.visible and v.deleted_at is null ${q ? haystack : sql``}
    where s.status = 'published' and s.deleted_at is null
      and ${join([words.matches, ...filtersOf(search)], " and ")}`
  return selectPage(container, matching, {
    order: ORDERS[order],
    columns: sql`json_build_object('id', p.id, 'distance_km', round(p.distance_km::numeric, 3))`,
    limit,
    offset,
  })
}

const byVenue = sql`m.rating_average desc nulls last, m.venue_name, m.venue_id, m.rank, m.name, m.id`

/** Ties always end in the id, so that pages neither repeat nor miss a row; amounts compare within a currency only. */
const ORDERS: Record<ServiceOrder, Sql> = {
  relevance: sql`m.score desc, ${byVenue}`,
  distance: sql`m.distance_km nulls last, ${byVenue}`,
  price: sql`(m.price is null), m.currency_code, m.price, m.name, m.id`,
  name: sql`m.name, m.id`,
}

const haystack = sql`cross join lateral (select
    (select string_agg(c.name, ' ') from product_category_product j
      join product_category c on c.id = j.product_category_id and c.deleted_at is null
      where j.product_id = s.product_id and c.is_active and not c.is_internal) as offer,
    concat_ws(' ', v.name, v.city,
      (select ${descriptionText(sql`r.description`)} from product r where r.id = s.product_id)) as rest) hay`

function filtersOf(search: ServiceSearch): Sql[] {
  const { category_id, venue_id, city, near, radius_km, price_max, currency_code, duration_max } = search
  const limited = price_max !== undefined || duration_max !== undefined
  return [
    ...(category_id
      ? [
          sql`s.product_id in (select j.product_id from product_category_product j
            where j.product_category_id in (${productCategoriesBelow(category_id)}))`,
        ]
      : []),
    ...(venue_id ? [sql`s.venue_id = ${venue_id}`] : []),
    ...(city ? [sql`lower(v.city) = lower(${city})`] : []),
    ...(near && radius_km !== undefined ? [within(near, radius_km)] : []),
    ...(currency_code ? [sql`v.currency_code = ${currency_code}`] : []),
    ...(limited ? [sql`exists (select 1 from ${fitting(search)})`] : []),
  ]
}

/** The priced variants that meet the limits of price and duration. */
function fitting({ price_max, duration_max }: ServiceSearch): Sql {
  return sql`${pricedVariants()}
    ${price_max === undefined ? sql`` : sql`and p.amount <= ${price_max}`}
    ${duration_max === undefined ? sql`` : sql`and o.duration_minutes <= ${duration_max}`}`
}
