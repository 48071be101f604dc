import { ContainerRegistrationKeys, getVariantAvailability, QueryContext } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadPictures } from "../../../queries/pictures"
import { loadSaid } from "./load-said"
import { picturesOf, presentFound, type FoundRow } from "./present-found"

const under = (path: string, fields: string[]) => fields.map((field) => `${path}.${field}`)

const FIELDS = [
  ...["id", "title", "subtitle", "handle", "description", "thumbnail", "created_at"],
  ...under("collection", ["id", "title", "handle"]),
  ...under("categories", ["id", "name", "handle", "rank", "is_active", "is_internal"]),
  ...under("vendor", ["id", "name", "handle"]),
  ...under("images", ["id", "url", "rank"]),
  ...under("variants", ["id", "title", "sku", "variant_rank", "manage_inventory", "allow_backorder"]),
  ...under("variants.options", ["value", "option.title"]),
]

/** How prices are calculated and where stock counts. */
export interface SaleContext {
  region_id?: string
  currency_code: string
  channels: readonly string[]
}

/**
 * Products as a search answers them, in the order of the ids, with the prices that a cart of the region would have and what
 * can be bought; a fixed number of statements.
 */
export async function loadFoundProducts(
  container: MedusaContainer,
  ids: string[],
  { region_id, currency_code, channels }: SaleContext,
) {
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const context = { currency_code, ...(region_id ? { region_id } : {}) }
  const { data } = await query.graph({
    entity: "product",
    fields: [...FIELDS, "variants.calculated_price.*"],
    filters: { id: ids },
    context: { variants: { calculated_price: QueryContext(context) } },
  })
  const rows = data as unknown as FoundRow[]
  const variant_ids = rows.flatMap(({ variants }) => variants.map(({ id }) => id))
  const [pictures, said, stock] = await Promise.all([
    loadPictures(container, rows.flatMap(picturesOf)),
    loadSaid(container, ids),
    channels.length > 0
      ? getVariantAvailability(query, { variant_ids, sales_channel_id: channels[0] })
      : Promise.resolve({}),
  ])
  const byId = new Map(rows.map((row) => [row.id, presentFound(row, { pictures, said, stock })]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
