import "server-only"
import { z } from "zod"
import { isCommon } from "@/lib/cache/common-question"
import { recall, remembered } from "@/lib/cache/remembered"
import { rememberedUnder } from "@/lib/cache/tags"
import { checked } from "./checked"
import type { PlazaSdk } from "./client"
import type { Page } from "./page"
import { foundProductSchema, productFacetsSchema } from "./schemas/found-product"
import type { FoundProduct, ProductFacets } from "./schemas/found-product"
import { plaza, publicPlaza } from "./sdk"

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

const PATH = "/store/product-search"

/** What links alone lead to. A shelf is none of it: which there are only the answer tells. */
const COMMON = ["region_id", "price_min", "order", "limit", "offset"] as const

type FoundProducts = Page<FoundProduct> & { facets: ProductFacets }

async function askForProducts({ client }: PlazaSdk, question: ProductQuestion): Promise<FoundProducts> {
  const answer = client.fetch(PATH, { query: { ...question, include: "facets" } })
  const { products, ...page } = await checked(pageSchema.extend({ facets: productFacetsSchema }), answer)
  return { entries: products, ...page }
}

async function readCommonProducts(question: ProductQuestion) {
  "use cache"
  return remembered(askForProducts(publicPlaza(), question), "brief", rememberedUnder.products)
}

/** The products on sale in a region that match, with what they could be narrowed to. */
export async function searchProducts(question: ProductQuestion): Promise<FoundProducts> {
  return isCommon(question, COMMON)
    ? recall(readCommonProducts(question))
    : askForProducts(await plaza(), question)
}

async function readProductsOfVendor(vendor: string, region_id: string, limit: number) {
  "use cache"
  const { client } = publicPlaza()
  // What has no price in the region is not sold there.
  const query = { region_id, vendor_id: [vendor], price_min: "0", limit }
  const answer = checked(pageSchema, client.fetch(PATH, { query }))
  return remembered(answer, "lasting", ({ products }) => rememberedUnder.productsOfVendor(products))
}

/** The first products that a business sells in a region, and how many there are. */
export async function listProductsOfVendor(
  vendor: string,
  regionId: string,
  limit: number,
): Promise<Page<FoundProduct>> {
  const { products, ...page } = await recall(readProductsOfVendor(vendor, regionId, limit))
  return { entries: products, ...page }
}

async function readFoundProduct(id: string, region_id: string) {
  "use cache"
  const { client } = publicPlaza()
  const answer = checked(pageSchema, client.fetch(PATH, { query: { id, region_id, limit: 1 } }))
  return remembered(answer, "lasting", ({ products: [found] }) =>
    rememberedUnder.product({ id, vendor: found?.vendor }),
  )
}

/** A product on sale in a region as the search shows it; null when it is not on sale. */
export async function findFoundProduct(id: string, regionId: string): Promise<FoundProduct | null> {
  return (await recall(readFoundProduct(id, regionId))).products[0] ?? null
}
