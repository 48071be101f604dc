import { currency, many, number, oneOf, page, words } from "@/features/search/parameters"
import { listHref, readParameters } from "@/features/search/read-parameters"
import type { SearchParams, Values } from "@/features/search/read-parameters"

export const PRODUCTS_A_PAGE = 24

export const PRODUCT_ORDERS = ["relevance", "price", "-price", "newest", "title"] as const

const SHAPE = {
  /** Chooses the region: a price is one of this currency. */
  currency,
  q: words,
  category: words,
  collection: many,
  vendor: many,
  /** `handle:value`, or `handle:from..to` of a number. */
  attribute: many,
  price: number(0, 1_000_000_000),
  stock: oneOf(["", "true"], ""),
  order: oneOf(PRODUCT_ORDERS, "relevance"),
  page,
}

export type ProductListQuery = Values<typeof SHAPE>

const ATTRIBUTE = /^[^:]+:.+$/

/** Reads the shop's address. What makes no sense is left out, and named so that the page can say so. */
export function parseProductListQuery(searchParams: SearchParams) {
  const { query, ignored } = readParameters(SHAPE, searchParams)
  const attribute = query.attribute.filter((filter) => ATTRIBUTE.test(filter))
  const isWrong = attribute.length < query.attribute.length
  return {
    query: { ...query, attribute },
    ignored: [...ignored, ...(isWrong ? ["attribute" as const] : [])],
  }
}

/** The address of the shop with some of its filters changed. Changing a filter leads back to the first page. */
export function productListHref(query: ProductListQuery, change: Partial<ProductListQuery>): string {
  return listHref("/products", SHAPE, { ...query, page: 1, ...change })
}

/** A question for all that is sold in a currency. */
export const anyProduct = (currency: string): ProductListQuery => ({
  ...parseProductListQuery({}).query,
  currency,
})
