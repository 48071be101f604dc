import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Removes levels of nothing; compensation brings them back. */
export const removeStockLevelsStep = createStep(
  "remove-stock-levels",
  async ({ ids }: { ids: string[] }, { container }) => {
    if (ids.length > 0) await container.resolve(Modules.INVENTORY).softDeleteInventoryLevels(ids)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.INVENTORY).restoreInventoryLevels(ids)
  },
)
