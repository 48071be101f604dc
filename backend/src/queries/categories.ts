import { sql, type Sql } from "./sql"

/** A tree of categories as shoppers see it. */
interface Tree {
  /** Its name among the old handles. */
  kind: "venue_category" | "service_category"
  table: Sql
  parent: Sql
  /** Which rows `c` are shown, when all above them are. */
  active: Sql
}

const VENUES: Tree = {
  kind: "venue_category",
  table: sql`venue_category`,
  parent: sql`parent_id`,
  active: sql`c.deleted_at is null and c.is_active`,
}

const SERVICES: Tree = {
  kind: "service_category",
  table: sql`product_category`,
  parent: sql`parent_category_id`,
  active: sql`c.deleted_at is null and c.is_active and not c.is_internal`,
}

/** The ids of venue categories that shoppers see. */
export const shownVenueCategories = (): Sql => sql`with recursive ${shown(VENUES)} select id from shown`

/** The ids of service categories that shoppers see. */
export const shownServiceCategories = (): Sql => sql`with recursive ${shown(SERVICES)} select id from shown`

/** The ids of venue categories, given by id or handle, with all below them; an old handle leads to what took its place. */
export const venueCategoriesBelow = (given: readonly string[]): Sql => below(VENUES, given)

/** The ids of product categories, given by id or handle, with all below them; old handles as those of venues. */
export const productCategoriesBelow = (given: readonly string[]): Sql => below(SERVICES, given)

/** The venue category that an id, a handle or an old handle names, when shoppers see it. */
export const shownVenueCategory = (given: string): Sql => sql`with recursive ${shown(VENUES)}
  select c.id, c.name, c.handle, c.parent_id, c.rank from venue_category c
  where c.id in (select id from shown) and (c.id = ${given} or c.handle = ${given}
    or c.id in (${formerly(VENUES.kind, VENUES.table, [given])}))
  order by (c.id = ${given}) desc, (c.handle = ${given}) desc limit 1`

/** Categories that are active with all above them. */
function shown({ table, parent, active }: Tree): Sql {
  return sql`shown as (
    select c.id, c.handle from ${table} c where c.${parent} is null and ${active}
    union
    select c.id, c.handle from ${table} c join shown s on c.${parent} = s.id where ${active})`
}

function below(tree: Tree, given: readonly string[]): Sql {
  const { kind, table, parent, active } = tree
  return sql`with recursive ${shown(tree)}, below as (
      select id from shown where id = any(${given}) or handle = any(${given})
        or id in (${formerly(kind, table, given)})
      union
      select c.id from ${table} c join below b on c.${parent} = b.id where ${active})
    select id from below`
}

/** The ids of terms that bore one of these handles, unless another one of their kind bears it today. */
export function formerly(
  kind: "venue_category" | "service_category" | "venue_tag" | "amenity",
  table: Sql,
  given: readonly string[],
): Sql {
  return sql`select a.term_id from term_alias a
    where a.kind = ${kind} and a.handle = any(${given}) and a.deleted_at is null
      and not exists (select 1 from ${table} l where l.handle = a.handle and l.deleted_at is null)`
}
