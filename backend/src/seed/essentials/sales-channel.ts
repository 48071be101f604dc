import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const NAME = "Plaza storefront"

/** The sales channel that the storefront sells through; the engine's own first channel becomes it. Answers its id. */
export async function ensureSalesChannel(container: MedusaContainer): Promise<string> {
  const channels = container.resolve(Modules.SALES_CHANNEL)
  const [named] = await channels.listSalesChannels({ name: NAME }, { take: 1 })
  if (named) return named.id
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const data = { name: NAME, description: "Everything that Plaza's storefront shows" }
  if (!store?.default_sales_channel_id) return (await channels.createSalesChannels(data)).id
  await channels.updateSalesChannels(store.default_sales_channel_id, data)
  return store.default_sales_channel_id
}
