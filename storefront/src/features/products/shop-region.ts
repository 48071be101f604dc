import "server-only"
import { currentCart } from "@/lib/plaza/carts"
import { listRegions } from "@/lib/plaza/regions"
import type { Region } from "@/lib/plaza/schemas/region"

/**
 * The region whose prices the shop shows: the one asked for, else that of the shopper's cart, else the first.
 *
 * @param currency a currency code from the address, in any case
 * @returns null only when nothing is sold anywhere
 */
export async function shopRegion(currency: string | undefined): Promise<Region | null> {
  const [regions, cart] = await Promise.all([listRegions(), currentCart()])
  const wanted = currency?.toUpperCase() ?? cart?.currency_code
  return regions.find((region) => region.currency_code === wanted) ?? regions[0] ?? null
}
