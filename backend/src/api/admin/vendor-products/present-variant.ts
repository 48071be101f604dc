import { ONE_WAY } from "../../../workflows/products/plan-variants"

interface LevelRow {
  id: string
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

/** A variant as the graph answers it. */
export interface VariantRow {
  id: string
  title: string
  sku: string | null
  barcode: string | null
  weight: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  variant_rank: number | null
  options?: { value: string; option_id: string }[]
  prices?: { currency_code: string; amount: number }[]
  inventory_items?: ({ inventory?: { location_levels?: (LevelRow | null)[] } | null } | null)[]
}

/** A variant as the admin routes answer it, with what lies where; `available_quantity` is null when stock is not counted. */
export function presentVariant(row: VariantRow, titleOf: ReadonlyMap<string, string>) {
  const levels = (row.inventory_items ?? [])
    .flatMap((item) => item?.inventory?.location_levels ?? [])
    .flatMap((level) => level ?? [])
    .map(({ id, location_id, stocked_quantity, reserved_quantity }) => ({
      id,
      location_id,
      stocked_quantity: Number(stocked_quantity),
      reserved_quantity: Number(reserved_quantity),
      available_quantity: Number(stocked_quantity) - Number(reserved_quantity),
    }))
  const options = (row.options ?? []).map(
    ({ option_id, value }) => [titleOf.get(option_id) ?? "", value] as const,
  )
  return {
    id: row.id,
    title: row.title,
    options: Object.fromEntries(options.filter(([title]) => title !== ONE_WAY)),
    sku: row.sku,
    barcode: row.barcode,
    weight: row.weight,
    manage_inventory: row.manage_inventory,
    allow_backorder: row.allow_backorder,
    prices: (row.prices ?? []).map(({ currency_code, amount }) => ({ currency_code, amount })),
    available_quantity: row.manage_inventory
      ? levels.reduce((sum, level) => sum + level.available_quantity, 0)
      : null,
    levels,
  }
}
