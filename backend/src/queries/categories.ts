import { sql, type Sql } from "./sql"

/** The ids of venue categories, given by id or handle, with all below them. */
export function venueCategoriesBelow(given: readonly string[]): Sql {
  return sql`with recursive below as (
      select id from venue_category where (id = any(${given}) or handle = any(${given})) and deleted_at is null
      union
      select c.id from venue_category c join below b on c.parent_id = b.id where c.deleted_at is null)
    select id from below`
}

/** The ids of product categories, given by id or handle, with all below them. */
export function productCategoriesBelow(given: readonly string[]): Sql {
  return sql`with recursive below as (
      select id from product_category where (id = any(${given}) or handle = any(${given})) and deleted_at is null
      union
      select c.id from product_category c join below b on c.parent_category_id = b.id where c.deleted_at is null)
    select id from below`
}
