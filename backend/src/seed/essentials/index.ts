import type { MedusaContainer } from "@medusajs/framework/types"
import { ensureProductTypes } from "./product-types"
import { ensurePublishableKey } from "./publishable-key"
import { ensureRegions, type RegionIds } from "./regions"
import { ensureSalesChannel } from "./sales-channel"
import { ensureStore } from "./store"

/** What Plaza cannot run without, by id; `publishable_key` is the key itself. */
export interface Essentials {
  publishable_key: string
  sales_channel_id: string
  regions: RegionIds
  product_types: { service: string; retail: string }
}

/** Makes sure of store, sales channel, regions, product types and publishable key. */
export async function ensureEssentials(container: MedusaContainer, demo: boolean): Promise<Essentials> {
  const sales_channel_id = await ensureSalesChannel(container)
  const regions = await ensureRegions(container, demo)
  await ensureStore(container, { sales_channel_id, region_id: regions.bangkok })
  const product_types = await ensureProductTypes(container)
  const publishable_key = await ensurePublishableKey(container, sales_channel_id)
  return { publishable_key, sales_channel_id, regions, product_types }
}
