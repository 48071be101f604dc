import "server-only"
import { cache } from "react"
import { findProduct } from "@/lib/plaza/products"
import { listRegions } from "@/lib/plaza/regions"
import type { Product } from "@/lib/plaza/schemas/product"
import type { Region } from "@/lib/plaza/schemas/region"
import { lowestPrice } from "./offer-of-product"

/** A product with its prices in a region. */
export type SoldProduct = { product: Product; region: Region }

/**
 * A product in each region in which it is sold; vendors set prices in their own currency only, so that is mostly one. The same
 * for everybody: which of them a shopper wants is found out in the browser (`ProductOffers`).
 *
 * @returns at least one, without prices where it is sold nowhere; null when there is no such product
 */
export const loadProduct = cache(async (handle: string): Promise<[SoldProduct, ...SoldProduct[]] | null> => {
  const regions = await listRegions()
  const everywhere = await Promise.all(
    regions.map(async (region) => ({ region, product: await findProduct(handle, region.id) })),
  )
  const known = everywhere.flatMap(({ region, product }) => (product ? [{ region, product }] : []))
  const [first, ...others] = known.filter(({ product }) => lowestPrice(product) !== null)
  if (first) {
    return [first, ...others]
  }
  return known[0] ? [known[0]] : null
})
