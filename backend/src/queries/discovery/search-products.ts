import type { MedusaContainer } from "@medusajs/framework/types"
import { findWords, LIKENESS, phraseScore } from "../find-words"
import { selectPage, type Page } from "../page"
import { sql, type Sql } from "../sql"
import { failedChoices, type ProductFilters } from "./product-filters"
import { productWords } from "./product-words"
import { productsOnSale } from "./products-on-sale"

/** Which products, of what these sales channels sell. */
export interface ProductQuestion extends ProductFilters {
  q?: string
  /** These products alone, as far as they are on sale. */
  id?: string[]
  channels: readonly string[]
  /** What prices are counted in. */
  currency_code: string
}

/** Which products, in which order. */
export interface ProductSearch extends ProductQuestion {
  order: ProductOrder
  limit: number
  offset: number
}

export type ProductOrder = "relevance" | "price" | "-price" | "newest" | "title"

/** A product found, with the lowest plain price of its variants in the currency asked for. */
export interface FoundProduct {
  id: string
  price_from: number | null
}

/** One page of the products that match, best first. One statement. */
export async function searchProducts(
  container: MedusaContainer,
  search: ProductSearch,
): Promise<Page<FoundProduct>> {
  const { order, limit, offset, q } = search
  const { ctes, found } = foundProducts(search)
  return selectPage(container, sql`with ${ctes} ${found} select * from found where fails = '{}'`, {
    order: ORDERS[order],
    columns: sql`json_build_object('id', p.id, 'price_from', p.price)`,
    limit,
    offset,
    likeness: q?.trim() ? LIKENESS : undefined,
  })
}

/** The words of the question, and the table `found`: all that has them, with the choices each product fails. */
export function foundProducts(question: ProductQuestion): { ctes: Sql; found: Sql } {
  const { q, id, channels, currency_code } = question
  const words = findWords(q, productWords(channels), sql`t.id`)
  const price = sql`cross join lateral (select min(p.amount) as price from product_variant c
      join product_variant_price_set l on l.variant_id = c.id and l.deleted_at is null
      join price p on p.price_set_id = l.price_set_id and p.deleted_at is null and p.currency_code = ${currency_code}
        and p.price_list_id is null and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null
      where c.product_id = t.id and c.deleted_at is null) priced ${words?.joins ?? sql``}`
  const score = words ? sql`${words.score} + ${phraseScore(q, sql`search_fold(t.title)`)}` : sql`0`
  return {
    ctes: words ? sql`${words.ctes},` : sql``,
    found: sql`found as materialized (select t.id, lower(t.title) as title, t.collection_id, t.created_at, d.id as vendor_id,
      priced.price, ${score} as score, ${failedChoices(question, channels)} as fails ${productsOnSale(channels, price)}
      ${id ? sql`and t.id = any(${id})` : sql``})`,
  }
}

/** Ties always end in the id, so that pages neither repeat nor miss a row. */
const ORDERS: Record<ProductOrder, Sql> = {
  relevance: sql`m.score desc, m.created_at desc, m.id`,
  price: sql`m.price nulls last, m.title, m.id`,
  "-price": sql`m.price desc nulls last, m.title, m.id`,
  newest: sql`m.created_at desc, m.id`,
  title: sql`m.title, m.id`,
}
