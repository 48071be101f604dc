import type { MedusaContainer } from "@medusajs/framework/types"
import { shownServiceCategories } from "../categories"
import { LIKENESS } from "../find-words"
import { select, selectLike, sql } from "../sql"
import { foundProducts, type ProductQuestion } from "./search-products"
import type { TermFacet } from "./venue-facets"

/** What products say about an attribute: of choices and truths each with its count, of numbers between which they lie. */
export interface AttributeFacet {
  id: string
  handle: string
  name: string
  type: "choice" | "number" | "boolean" | "text"
  unit: string | null
  values: { value: string | boolean; count: number }[]
  min: number | null
  max: number | null
}

/** What the products found could be narrowed to, with how many would be left. */
export interface ProductFacets {
  /** With those above them. */
  categories: (TermFacet & { parent_id: string | null })[]
  collections: { id: string; title: string; handle: string; count: number }[]
  vendors: TermFacet[]
  price: { currency_code: string; min: number; max: number } | null
  attributes: AttributeFacet[]
}

/** Counts the values of each choice among what meets all the others. One statement. */
export async function productFacets(
  container: MedusaContainer,
  question: ProductQuestion,
): Promise<ProductFacets> {
  const { ctes, found } = foundProducts(question)
  const statement = sql`with recursive ${ctes} ${found},
    open_category as (select id from product_category where id in (${shownServiceCategories()})),
    above as (
      select id, id as over_id from open_category
      union select a.id, c.parent_category_id from above a join product_category c on c.id = a.over_id
        where c.parent_category_id is not null),
    said as (
      select a.id, v.choice_value, v.boolean_value, v.number_value, v.text_value
      from product_attribute a join product_attribute_value v on v.attribute_id = a.id and v.deleted_at is null
      join found f on f.id = v.product_id and f.fails <@ array['attribute:' || a.handle]
      where a.deleted_at is null)
    select json_build_object(
      'categories', (select coalesce(json_agg(x order by x.count desc, x.name, x.id), '[]') from (
        select c.id, c.name, c.handle, c.parent_category_id as parent_id, count(distinct f.id)::int as count
        from found f join product_category_product j on j.product_id = f.id
        join above a on a.id = j.product_category_id join product_category c on c.id = a.over_id
        where f.fails <@ array['category'] group by c.id) x),
      'collections', (select coalesce(json_agg(x order by x.count desc, x.title, x.id), '[]') from (
        select c.id, c.title, c.handle, count(*)::int as count
        from found f join product_collection c on c.id = f.collection_id and c.deleted_at is null
        where f.fails <@ array['collection'] group by c.id) x),
      'vendors', (select coalesce(json_agg(x order by x.count desc, x.name, x.id), '[]') from (
        select d.id, d.name, d.handle, count(*)::int as count
        from found f join vendor d on d.id = f.vendor_id where f.fails <@ array['vendor'] group by d.id) x),
      'price', (select case when count(*) = 0 then null else json_build_object('currency_code', ${question.currency_code}::text,
          'min', min(price), 'max', max(price)) end from found where price is not null and fails <@ array['price']),
      'attributes', (select coalesce(json_agg(json_build_object('id', a.id, 'handle', a.handle, 'name', a.name, 'type', a.type,
            'unit', a.unit, 'min', r.min, 'max', r.max, 'values', coalesce(r.values, '[]')) order by a.rank, a.name, a.id), '[]')
        from product_attribute a join lateral (
          select min(s.number_value) as min, max(s.number_value) as max, count(*) as said,
            (select json_agg(json_build_object('value', y.value, 'count', y.count) order by y.count desc, y.value::text) from (
              select coalesce(to_jsonb(z.choice_value), to_jsonb(z.boolean_value)) as value, count(*)::int as count
              from said z where z.id = a.id and a.type in ('choice', 'boolean') group by 1) y) as values
          from said s where s.id = a.id) r on r.said > 0
        where a.deleted_at is null)) as facets`
  const [{ facets }] = question.q?.trim()
    ? await selectLike<{ facets: ProductFacets }>(container, statement, LIKENESS)
    : await select<{ facets: ProductFacets }>(container, statement)
  return facets
}
