import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CITIES } from "../data/cities"

const ENGINE_NAME = "Medusa Store"
const DEFAULT_CURRENCY = "thb"

/** Names the store Plaza and gives it currencies, channel and region, as far as nobody has chosen others. */
export async function ensureStore(
  container: MedusaContainer,
  { sales_channel_id, region_id }: { sales_channel_id: string; region_id: string },
): Promise<void> {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { take: 1, relations: ["supported_currencies"] })
  const supported = store.supported_currencies ?? []
  const missing = Object.values(CITIES).filter(
    ({ currency_code }) => !supported.some((one) => one.currency_code === currency_code),
  )
  const isNew = store.name === ENGINE_NAME
  if (!isNew && missing.length === 0 && store.default_sales_channel_id && store.default_region_id) return
  const kept = isNew ? [] : supported.map(({ currency_code, is_default }) => ({ currency_code, is_default }))
  const added = (isNew ? Object.values(CITIES) : missing).map(({ currency_code }) => ({
    currency_code,
    is_default: isNew && currency_code === DEFAULT_CURRENCY,
  }))
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: isNew ? "Plaza" : store.name,
        supported_currencies: [...kept, ...added],
        default_sales_channel_id: store.default_sales_channel_id ?? sales_channel_id,
        default_region_id: store.default_region_id ?? region_id,
      },
    },
  })
}
