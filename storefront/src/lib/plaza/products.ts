import "server-only"
import { z } from "zod"
import { recall, remembered } from "@/lib/cache/remembered"
import { rememberedUnder } from "@/lib/cache/tags"
import { checked } from "./checked"
import { nullWhenUnknown } from "./null-when-missing"
import { productSchema } from "./schemas/product"
import type { Product } from "./schemas/product"
import { publicPlaza } from "./sdk"

const FIELDS = "*variants.calculated_price,+variants.inventory_quantity,+variants.manage_inventory"

async function readRetailTypes() {
  "use cache"
  const { client } = publicPlaza()
  const schema = z.object({ product_types: z.array(z.object({ id: z.string() })) })
  const query = { value: "retail", fields: "id" }
  const answer = checked(schema, client.fetch("/store/product-types", { query }))
  return remembered(answer, "lasting", rememberedUnder.taxonomy)
}

/** Ids of the product type of goods. Services are products too, of another type. */
export async function retailTypeIds(): Promise<string[]> {
  return (await recall(readRetailTypes())).product_types.map((type) => type.id)
}

async function readProduct(handle: string, region_id: string, type_id: string[]) {
  "use cache"
  const { client } = publicPlaza()
  const query = { handle, region_id, type_id, fields: FIELDS, limit: 1 }
  const answer = checked(
    z.object({ products: z.array(productSchema) }),
    client.fetch("/store/products", { query }),
  )
  const found = nullWhenUnknown(answer).then((known) => known?.products[0] ?? null)
  return remembered(found, "lasting", (product) =>
    product ? rememberedUnder.product(product) : rememberedUnder.products(),
  )
}

/** One of the goods, with prices of the region; null when it is not on sale. */
export async function findProduct(handle: string, regionId: string): Promise<Product | null> {
  const types = await retailTypeIds()
  return types.length === 0 ? null : recall(readProduct(handle, regionId, types))
}
