import "server-only"
import { findFoundProduct } from "@/lib/plaza/product-search"
import type { FoundProduct } from "@/lib/plaza/schemas/found-product"
import type { Product } from "@/lib/plaza/schemas/product"

/** Whose product it is: the engine's product does not tell, the search does. */
export async function vendorOfProduct({ id }: Product, regionId: string): Promise<FoundProduct["vendor"]> {
  return (await findFoundProduct(id, regionId))?.vendor ?? null
}
