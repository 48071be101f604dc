import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { VendorReturn } from "../../../queries/vendor-orders/vendor-returns"

/** Core's receipt of a whole return, in one transaction. It is never undone: nothing that comes after it can fail. */
export const receivePiecesStep = createStep(
  "receive-pieces",
  async ({ found, by }: { found: VendorReturn; by: string }, { container }) => {
    await container.resolve(Modules.ORDER).receiveReturn({
      return_id: found.id,
      created_by: by,
      items: found.items.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
    })
    return new StepResponse(found.id)
  },
)
