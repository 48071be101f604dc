import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { isAwaitedFrom } from "../../../queries/open-orders"

interface LocationRow {
  vendor?: { stock_locations?: ({ id: string } | null)[] } | null
  fulfillment_sets?: ({ id: string } | null)[]
}

/**
 * Checks that a location is not its vendor's only one, that nothing lies there or is reserved from there, and that no order
 * is still to leave it: goods that lie elsewhere are collected where their buyer chose.
 * @throws 409 `last_location`, `location_in_use`
 */
export const requireEmptyLocationStep = createStep(
  "require-empty-location",
  async ({ id }: { id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "stock_location",
      fields: ["id", "vendor.stock_locations.id", "fulfillment_sets.id"],
      filters: { id },
    })
    const [row] = data as unknown as LocationRow[]
    if ((row?.vendor?.stock_locations ?? []).filter(Boolean).length < 2) {
      throw conflict("last_location", "Goods need a place to lie: this is your only location")
    }
    const level_ids = await emptyLevels(container, id)
    if (await isAwaitedFrom(container, id)) {
      throw conflict("location_in_use", "An order is still to leave from here; send it or cancel it first")
    }
    return new StepResponse({
      fulfillment_set_ids: (row.fulfillment_sets ?? []).flatMap((set) => set?.id ?? []),
      level_ids,
    })
  },
)

async function emptyLevels(container: MedusaContainer, location_id: string): Promise<string[]> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { location_id },
      { select: ["id", "stocked_quantity", "reserved_quantity"], take: null as never },
    )
  const used = levels.some(
    ({ stocked_quantity, reserved_quantity }) =>
      Number(stocked_quantity) > 0 || Number(reserved_quantity) > 0,
  )
  if (used)
    throw conflict("location_in_use", "Something still lies here or is reserved from here; empty it first")
  return levels.map((level) => level.id)
}
