/** A table that pages are made of. */
export interface Watch {
  table: string
  /** A query over its rows, `changed`, for what they are part of: `(entity, id)`; rows without an id are left out. */
  tells: string
  /** Its columns that no page shows, besides when a row was made and last written. */
  hidden?: readonly string[]
}

/** Columns that change with every write. */
export const ALWAYS_HIDDEN = ["created_at", "updated_at"]

/** The venues of these ids, with whose they are. */
export const venues = (ids: string): string => `
  select e.entity, e.id from (${ids}) t (id) join venue v on v.id = t.id
    cross join lateral (values ('venue', v.id), ('vendor', v.vendor_id)) e (entity, id)`

/** The venues at which these services are performed. */
export const venuesOfServices = (ids: string): string =>
  venues(`select s.venue_id from (${ids}) q (id) join service s on s.id = q.id`)

/** The products of these ids, with who sells them; a service is a product, too, and shown at its venue. */
export const products = (ids: string): string => `
  select e.entity, e.id from (${ids}) t (id)
    left join product_product_vendor_vendor o on o.product_id = t.id and o.deleted_at is null
    left join service s on s.product_id = t.id and s.deleted_at is null
    left join venue v on v.id = s.venue_id
    cross join lateral (
      values ('product', t.id), ('vendor', o.vendor_id), ('venue', v.id), ('vendor', v.vendor_id)
    ) e (entity, id)`

/** The products of these variants. */
export const productsOfVariants = (ids: string): string =>
  products(`select m.product_id from (${ids}) q (id) join product_variant m on m.id = q.id`)

/** The products with these prices. */
export const productsOfPriceSets = (ids: string): string =>
  productsOfVariants(
    `select l.variant_id from (${ids}) p (id) join product_variant_price_set l on l.price_set_id = p.id and l.deleted_at is null`,
  )
