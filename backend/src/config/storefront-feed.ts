import type { FeedOptions } from "../modules/storefront-feed/options"
import type { Environment } from "./environment"

/** Storefronts are told of changes by the process that does the jobs: the only one, or the worker. */
export function storefrontFeedModule(environment: Environment) {
  const options: FeedOptions = {
    addresses: environment.STOREFRONT_WEBHOOK_URLS,
    secret: environment.STOREFRONT_WEBHOOK_SECRET,
    watch: environment.MEDUSA_WORKER_MODE !== "server",
  }
  return { resolve: "./src/modules/storefront-feed", options }
}
