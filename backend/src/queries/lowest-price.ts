import { sql, type Sql } from "./sql"

/** The variants of service `s` with their plain prices (of no price list, rule or quantity) in venue `v`'s currency. */
export function pricedVariants(): Sql {
  return sql`service_variant o
    join product_variant_price_set l on l.variant_id = o.variant_id and l.deleted_at is null
    join price p on p.price_set_id = l.price_set_id and p.deleted_at is null and p.currency_code = v.currency_code
      and p.price_list_id is null and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null
    where o.service_id = s.id and o.deleted_at is null`
}

/** The lowest price at venue `v` of a service that can be booked now; null when there is none. */
export function lowestPriceAtVenue(): Sql {
  return sql`(select min((select min(p.amount) from ${pricedVariants()})) from service s
    where s.venue_id = v.id and s.status = 'published' and not s.paused and s.deleted_at is null)`
}
