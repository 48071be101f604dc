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
  return regionToShow(currency ?? (await currentCart())?.currency_code)
}

/** The region of a currency, else the first. The same for everybody. */
export async function regionToShow(currency: string | undefined): Promise<Region | null> {
  const regions = await listRegions()
  return regions.find((region) => region.currency_code === currency?.toUpperCase()) ?? regions[0] ?? null
}
