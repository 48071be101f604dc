import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const KEY = "demo_city_anchor"
const MINUTE = 60_000

/**
 * The moment that the demo city's days are counted from: the minute of its first seed, kept with the store, so that
 * a later or resumed seed means the same days.
 */
export async function ensureAnchor(container: MedusaContainer): Promise<Date> {
  const stores = container.resolve(Modules.STORE)
  const [store] = await stores.listStores({}, { take: 1 })
  const kept = store.metadata?.[KEY]
  if (typeof kept === "string") return new Date(kept)
  const anchor = new Date(Math.floor(Date.now() / MINUTE) * MINUTE)
  await stores.updateStores(store.id, { metadata: { ...store.metadata, [KEY]: anchor.toISOString() } })
  return anchor
}
