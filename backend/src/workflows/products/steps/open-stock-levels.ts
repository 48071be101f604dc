import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listMissingLevels } from "../../../queries/list-missing-levels"

/**
 * Gives each of a vendor's articles a level, of nothing, at each of its locations where it has none yet, so that stock can be
 * entered. Safe to run again; compensation takes away what it made.
 */
export const openStockLevelsStep = createStep(
  "open-stock-levels",
  async ({ vendor_id }: { vendor_id: string }, { container }) => {
    const missing = await listMissingLevels(container, vendor_id)
    if (missing.length === 0) return new StepResponse([], [])
    const levels = await container
      .resolve(Modules.INVENTORY)
      .createInventoryLevels(missing.map((pair) => ({ ...pair, stocked_quantity: 0 })))
    const ids = levels.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.INVENTORY).deleteInventoryLevels(ids)
  },
)
