import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The rows of the feed as the tests read them, and SQL beside the application. */
export class Feed {
  constructor(readonly container: () => MedusaContainer) {}

  get knex(): Knex {
    return this.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  }

  /** What waits: `product prod_…`, `taxonomy`, each once. */
  async waiting(): Promise<string[]> {
    const names: string[] = await this.knex("storefront_change").pluck("entity_id")
    const entities: string[] = await this.knex("storefront_change").pluck("entity")
    const all = entities.map((entity, index) =>
      names[index] === null ? entity : `${entity} ${names[index]}`,
    )
    return [...new Set(all)].sort()
  }

  async isEmpty(): Promise<boolean> {
    const rows = await this.knex("storefront_change").select("id").limit(1)
    return rows.length === 0
  }
}
