import { deleteLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findDeadCartLines } from "../../../queries/dead-cart-lines"

/**
 * Takes the lines of bookings that ended out of open carts, cart by cart. A cart that is busy keeps its line until
 * the next time: it cannot be completed with it, and its owner can remove it.
 */
export const removeDeadLinesStep = createStep(
  "remove-dead-lines",
  async ({ limit }: { limit: number }, { container }) => {
    const removed: string[] = []
    for (const { cart_id, ids } of await findDeadCartLines(container, limit)) {
      try {
        await deleteLineItemsWorkflow(container).run({ input: { cart_id, ids } })
        removed.push(...ids)
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`The expired lines of cart ${cart_id} stay for now: ${String(error)}`)
      }
    }
    return new StepResponse(removed)
  },
)
