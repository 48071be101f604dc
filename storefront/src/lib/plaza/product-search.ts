import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import type { Page } from "./page"
import { foundProductSchema, productFacetsSchema } from "./schemas/found-product"
import type { FoundProduct, ProductFacets } from "./schemas/found-product"
import { plaza } from "./sdk"

/** The filters of the backend's search as its address has them; "" asks for nothing. */
export type ProductQuestion = {
  region_id: string
  q?: string
  /** Ids or handles. */
  category_id?: string
  collection_id?: string[]
  vendor_id?: string[]
  /** `handle:value`, or `handle:from..to` of a number. */
  attribute?: string[]
  price_min?: string
  price_max?: string
  in_stock?: "true" | ""
  order?: "relevance" | "price" | "-price" | "newest" | "title"
  limit: number
  offset?: number
}

const pageSchema = z.object({
  products: z.array(foundProductSchema),
  count: z.number(),
  offset: z.number(),
  limit: z.number(),
})

/** The products on sale in a region that match, with what they could be narrowed to. */
export async function searchProducts(
  question: ProductQuestion,
): Promise<Page<FoundProduct> & { facets: ProductFacets }> {
  const { client } = await plaza()
  const answer = client.fetch("/store/product-search", { query: { ...question, include: "facets" } })
  const { products, ...page } = await checked(pageSchema.extend({ facets: productFacetsSchema }), answer)
  return { entries: products, ...page }
}

/** A product on sale in a region as the search shows it; null when it is not on sale. */
export async function findFoundProduct(id: string, region_id: string): Promise<FoundProduct | null> {
  const { client } = await plaza()
  const answer = client.fetch("/store/product-search", { query: { id, region_id, limit: 1 } })
  const { products } = await checked(pageSchema, answer)
  return products[0] ?? null
}
