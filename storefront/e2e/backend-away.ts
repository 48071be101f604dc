import { test as base } from "@playwright/test"
import { startStorefront } from "./another-storefront"
import { readConnection } from "./connection"
import { Gate } from "./gate"

type Shop = { gate: Gate; url: string; stop: () => Promise<void> } | null

/**
 * A storefront whose backend can be away, while the one that other tests share goes on. Its pages are not watched: a browser notes
 * each answer that is a failure as an error of its own.
 */
export const test = base.extend<{ gate: Gate }, { shop: Shop }>({
  shop: [
    async ({}, use) => {
      const gate = await Gate.before(readConnection().backend_url)
      const storefront = await startStorefront(gate.url)
      await use(storefront && { gate, ...storefront })
      await storefront?.stop()
      await gate.close()
    },
    { scope: "worker" },
  ],
  baseURL: async ({ shop, baseURL }, provide) => provide(shop?.url ?? baseURL),
  gate: async ({ shop }, provide) => {
    base.skip(shop === null, "this machine does not tell how the storefront was started, or it was not built")
    if (!shop) return
    await shop.gate.open()
    await provide(shop.gate)
  },
})

export { expect } from "@playwright/test"
