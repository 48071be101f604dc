import "server-only"
import { cache } from "react"
import { findProduct } from "@/lib/plaza/products"
import { listRegions } from "@/lib/plaza/regions"
import type { Product } from "@/lib/plaza/schemas/product"
import type { Region } from "@/lib/plaza/schemas/region"
import { lowestPrice } from "./offer-of-product"
import { shopRegion } from "./shop-region"

/**
 * A product with a region to buy it in: the shopper's, or else one in which it is sold, since vendors set prices in
 * their own currency only.
 *
 * @returns null when there is no such product
 */
export const loadProduct = cache(
  async (
    handle: string,
    currency: string | undefined,
  ): Promise<{ product: Product; region: Region } | null> => {
    const [own, regions] = await Promise.all([shopRegion(currency), listRegions()])
    let found: { product: Product; region: Region } | null = null
    for (const region of own ? [own, ...regions.filter(({ id }) => id !== own.id)] : []) {
      const product = await findProduct(handle, region.id)
      if (product === null) {
        return null
      }
      found ??= { product, region }
      if (lowestPrice(product) !== null) {
        return { product, region }
      }
    }
    return found
  },
)
