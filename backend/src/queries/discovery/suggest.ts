import type { MedusaContainer } from "@medusajs/framework/types"
import { shownServiceCategories, shownVenueCategories } from "../categories"
import { LIKENESS } from "../find-words"
import { selectLike, sql, type Sql } from "../sql"
import { productsOnSale } from "./products-on-sale"

/** Something that was perhaps meant; `id` and `handle` are null of what is only a word to search for. */
export interface Suggestion {
  kind: "city" | "venue_category" | "service_category" | "venue" | "service" | "product"
  id: string | null
  text: string
  handle: string | null
  /** The city of a venue, the venue of a service that has no namesake, the vendor of a product. */
  detail: string | null
}

/** Shorter beginnings are looked for where words begin only. */
const INSIDE_FROM = 3

/**
 * What the beginning of a question could mean, best first: what is it, begins with it, has a word that begins with it, has
 * it inside; only when there is nothing of that, what is like it. Two statements, each kind by its own index.
 */
export async function suggest(
  container: MedusaContainer,
  { q, limit, channels }: { q: string; limit: number; channels: readonly string[] },
): Promise<Suggestion[]> {
  if (q.trim() === "") return []
  const folded = sql`search_fold(${q})`
  const begins = sql`substr(search_pattern(${q}), 2)`
  const short = [...q.trim()].length < INSIDE_FROM
  const exactly = (text: Sql): Sql =>
    short
      ? sql`(${text} like ${begins} or ${text} like '% ' || ${begins})`
      : sql`${text} like search_pattern(${q})`
  const nearly = (
    text: Sql,
  ): Sql => sql`(not exists (select 1 from exact) and length(${folded}) >= ${INSIDE_FROM}::int
    and ${text} %> ${folded})`
  const score = sql`case when folded = ${folded} then 5 when folded like ${begins} then 4
    when folded like '% ' || ${begins} then 3 when folded like search_pattern(${q}) then 2
    else 0.8 * word_similarity(${folded}, folded) + 0.2 * similarity(${folded}, folded) end`
  const found = (matches: (text: Sql) => Sql): Sql => {
    const kinds = kindsOf(matches, short ? null : channels).map(
      (kind) =>
        sql`(select *, ${score} as score from (${kind}) k (place, kind, id, text, handle, detail, folded, weight) order by score desc, weight desc, text, id limit ${limit})`,
    )
    return kinds.reduce((all, kind) => sql`${all} union all ${kind}`)
  }
  return selectLike<Suggestion>(
    container,
    sql`with exact as materialized (${found(exactly)}),
      near as materialized (${found(nearly)})
      select kind, id, text, handle, detail from (select * from exact union all select * from near) s
      order by score desc, place, weight desc, text, id limit ${limit}`,
    LIKENESS,
  )
}

/**
 * What can be suggested, kind by kind, where its folded text matches: `place` orders kinds, `weight` what is of one kind.
 * Products, of which there are most, wait for a third letter: without `channels` there are none.
 */
function kindsOf(matches: (text: Sql) => Sql, channels: readonly string[] | null): Sql[] {
  const shown = sql`v.visible and v.deleted_at is null`
  return [
    sql`select 1 as place, 'city' as kind, null::text as id, min(v.city) as text, null::text as handle, null::text as detail,
        v.search_city as folded, count(*)::float8 as weight
      from venue v where ${shown} and v.search_city <> '' and ${matches(sql`v.search_city`)} group by v.search_city`,
    sql`select 2, 'venue_category', c.id, c.name, c.handle, null, c.search_name, -c.rank
      from venue_category c where ${matches(sql`c.search_name`)} and c.id in (${shownVenueCategories()})`,
    sql`select 2, 'service_category', c.id, c.name, c.handle, null, search_fold(c.name), -c.rank
      from product_category c where ${matches(sql`search_fold(c.name)`)} and c.id in (${shownServiceCategories()})
        and exists (select 1 from product_category_product j join service s on s.product_id = j.product_id
          and s.status = 'published' and s.deleted_at is null join venue v on v.id = s.venue_id and ${shown}
          where j.product_category_id = c.id)`,
    sql`select 3, 'venue', v.id, v.name, v.handle, v.city, v.search_name, v.rating_count
      from venue v where ${shown} and ${matches(sql`v.search_name`)}`,
    sql`select 4, 'service', case when count(*) = 1 then min(s.id) end, min(s.title),
        case when count(*) = 1 then min(s.handle) end, case when count(*) = 1 then min(v.name) end, s.search_title, count(*)
      from service s join venue v on v.id = s.venue_id and ${shown}
      where s.status = 'published' and s.deleted_at is null and ${matches(sql`s.search_title`)} group by s.search_title`,
    ...(channels
      ? [
          sql`select 5, 'product', t.id, t.title, t.handle, d.name, search_fold(t.title), 0
            ${productsOnSale(channels)} and ${matches(sql`search_fold(t.title)`)}`,
        ]
      : []),
  ]
}
