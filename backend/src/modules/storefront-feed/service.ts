import type { Logger } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { executeOn } from "../sql"
import { deliver } from "./delivery/deliver"
import { Storefront } from "./delivery/storefront"
import { tidy } from "./delivery/tidy"
import { Watch } from "./delivery/watch"
import type { FeedOptions } from "./options"
import { installTriggers } from "./triggers/install"

interface Dependencies {
  logger: Logger
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
}

/** Tells storefronts what has changed, so that the pages they keep are true. */
export default class StorefrontFeedModuleService {
  private readonly knex: Knex
  private readonly logger: Logger
  private readonly options: FeedOptions
  private readonly storefronts: readonly Storefront[]
  private readonly watches: readonly Watch[]

  constructor(dependencies: Dependencies, options: FeedOptions) {
    this.knex = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    this.logger = dependencies.logger
    this.options = options
    this.storefronts = options.addresses.map((address) => new Storefront(address, this.logger))
    this.watches = this.storefronts.map((storefront) => new Watch(() => this.tell(storefront), this.logger))
  }

  /** Medusa calls them when the application is up and when it ends. */
  __hooks = {
    onApplicationStart: async () => {
      await this.install()
      if (this.options.watch) for (const watch of this.watches) watch.start()
    },
    onApplicationPrepareShutdown: async () => {
      await Promise.all(this.watches.map((watch) => watch.stop()))
    },
  }

  /** Delivers all that waits, as far as storefronts take it. Any number of processes may do it at once. */
  async deliver(): Promise<void> {
    await Promise.all(this.storefronts.map((storefront) => this.tell(storefront)))
  }

  /** Removes what nobody needs to be told any more. */
  async tidy(): Promise<void> {
    await tidy(executeOn(this.knex), this.options.addresses)
  }

  /** Sees to the triggers; answers tables that do not exist. An application that may not make them still starts. */
  async install(): Promise<string[]> {
    try {
      return await installTriggers(this.knex)
    } catch (error) {
      this.logger.error(`Changes are not recorded for storefronts, which show old pages: ${String(error)}`)
      return []
    }
  }

  private async tell(storefront: Storefront): Promise<void> {
    const { addresses, secret } = this.options
    let more = true
    while (more) more = await deliver(this.knex, storefront, addresses, secret)
  }
}
