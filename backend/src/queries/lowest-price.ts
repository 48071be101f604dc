import { sql, type Sql } from "./sql"

/** What a variant of a service must meet, all of it at once. */
export interface VariantLimits {
  /** In major units of the venue's currency. */
  price_max?: number
  duration_max?: number
}

const PLAIN_PRICES = sql`service_variant o
    join product_variant_price_set l on l.variant_id = o.variant_id and l.deleted_at is null
    join price p on p.price_set_id = l.price_set_id and p.deleted_at is null
      and p.price_list_id is null and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null`

/** The variants of service `s` with their plain prices (of no price list, rule or quantity) in venue `v`'s currency. */
export function pricedVariants({ price_max, duration_max }: VariantLimits = {}): Sql {
  return sql`${PLAIN_PRICES} and p.currency_code = v.currency_code
    where o.service_id = s.id and o.deleted_at is null
      ${price_max === undefined ? sql`` : sql`and p.amount <= ${price_max}`}
      ${duration_max === undefined ? sql`` : sql`and o.duration_minutes <= ${duration_max}`}`
}

/** What venue `v` offers that can be booked now, as services `s`. */
export const BOOKABLE = sql`service s
    where s.venue_id = v.id and s.status = 'published' and not s.paused and s.deleted_at is null`

/** The lowest price at venue `v` of a service that can be booked now; null when there is none. */
export function lowestPriceAtVenue(): Sql {
  return sql`(select min((select min(p.amount) from ${pricedVariants()})) from ${BOOKABLE})`
}

/** The lowest price at venue `v` in each currency its services have prices in, as a JSON list by currency. */
export function lowestPricesAtVenue(): Sql {
  return sql`(select coalesce(json_agg(json_build_object('currency_code', c.currency_code, 'amount', c.amount)
      order by c.currency_code), '[]')
    from (select p.currency_code, min(p.amount) as amount
      from ${PLAIN_PRICES} join service s on s.id = o.service_id and o.deleted_at is null
      where s.venue_id = v.id and s.status = 'published' and not s.paused and s.deleted_at is null
      group by p.currency_code) c)`
}
