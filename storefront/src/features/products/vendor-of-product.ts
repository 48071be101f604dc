import "server-only"
import { searchProducts } from "@/lib/plaza/product-search"
import type { FoundProduct } from "@/lib/plaza/schemas/found-product"
import type { Product } from "@/lib/plaza/schemas/product"

const MOST_OF_A_NAME = 20

/**
 * Whose product it is. The engine's product does not tell, the search does: what is called just so comes first in it.
 *
 * @returns null when more products than fit are called the same
 */
export async function vendorOfProduct(product: Product, regionId: string): Promise<FoundProduct["vendor"]> {
  const { entries } = await searchProducts({
    region_id: regionId,
    q: product.title,
    limit: MOST_OF_A_NAME,
  })
  return entries.find(({ id }) => id === product.id)?.vendor ?? null
}
