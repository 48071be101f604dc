import type { MedusaContainer } from "@medusajs/framework/types"
import { STOREFRONT_FEED_MODULE } from "../modules/storefront-feed"

/** Delivers what the watch of the module left, and removes what nobody is told. */
export default async function deliverStorefrontChanges(container: MedusaContainer): Promise<void> {
  const feed = container.resolve(STOREFRONT_FEED_MODULE)
  await feed.deliver()
  await feed.tidy()
}

export const config = { name: "deliver-storefront-changes", schedule: "* * * * *" }
