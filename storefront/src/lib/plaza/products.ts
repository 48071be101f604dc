import "server-only"
import { cache } from "react"
import { z } from "zod"
import { checked } from "./checked"
import type { Page } from "./page"
import { productSchema } from "./schemas/product"
import type { Product, ProductVariant } from "./schemas/product"
import { plaza } from "./sdk"

const FIELDS = "*variants.calculated_price,+variants.inventory_quantity,+variants.manage_inventory"

const productPageSchema = z.object({
  products: z.array(productSchema),
  count: z.number(),
  offset: z.number(),
  limit: z.number(),
})

/** Ids of the product type of goods. Services are products too, of another type. */
async function retailTypeIds(): Promise<string[]> {
  const { client } = await plaza()
  const schema = z.object({ product_types: z.array(z.object({ id: z.string() })) })
  const answer = client.fetch("/store/product-types", { query: { value: "retail", fields: "id" } })
  const { product_types } = await checked(schema, answer)
  return product_types.map((type) => type.id)
}

async function queryProducts(query: Record<string, unknown>): Promise<Page<Product>> {
  const type_id = await retailTypeIds()
  if (type_id.length === 0) {
    return { entries: [], count: 0, offset: 0, limit: 0 }
  }
  const { client } = await plaza()
  const answer = client.fetch("/store/products", { query: { ...query, type_id, fields: FIELDS } })
  const { products, ...page } = await checked(productPageSchema, answer)
  return { entries: products, ...page }
}

function hasPrice({ calculated_price }: ProductVariant): boolean {
  return calculated_price !== null && calculated_price.calculated_amount !== null
}

const CHUNK = 100
const MOST = 1000

/**
 * All goods with a price in the region, by title. The engine cannot ask for "sold in this currency", and a vendor
 * sets prices in its own currency only, so the list is read whole; beyond a thousand goods it is cut.
 */
export const listSold = cache(async (regionId: string): Promise<Product[]> => {
  const products: Product[] = []
  for (let offset = 0; offset < MOST; offset += CHUNK) {
    const page = await queryProducts({ region_id: regionId, order: "title", limit: CHUNK, offset })
    products.push(...page.entries)
    if (page.entries.length === 0 || products.length >= page.count) {
      break
    }
  }
  return products.filter((product) => product.variants.some(hasPrice))
})

/** One of the goods, with prices of the region; null when it is not on sale. */
export async function findProduct(handle: string, regionId: string): Promise<Product | null> {
  const { entries } = await queryProducts({ handle, region_id: regionId, limit: 1 })
  return entries[0] ?? null
}

/** The handles of all goods, for the map of the site; a map holds fifty thousand addresses at most. */
export async function listHandles(): Promise<string[]> {
  const type_id = await retailTypeIds()
  const { client } = await plaza()
  const schema = z.object({ products: z.array(z.object({ handle: z.string() })), count: z.number() })
  const handles: string[] = []
  while (type_id.length > 0 && handles.length < MOST_IN_MAP) {
    const query = { type_id, fields: "handle", order: "handle", limit: CHUNK, offset: handles.length }
    const { products, count } = await checked(schema, client.fetch("/store/products", { query }))
    handles.push(...products.map(({ handle }) => handle))
    if (products.length === 0 || handles.length >= count) {
      break
    }
  }
  return handles
}

const MOST_IN_MAP = 40_000
