import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { freezeOrderLinesWorkflow } from "./freeze-order-lines"

/** Freezes the lines of an order that was just placed. It never fails: an order stands, and the job makes up for it. */
export async function freezePlacedOrder(container: MedusaContainer, orderId: string): Promise<void> {
  try {
    await freezeOrderLinesWorkflow(container).run({ input: { order_ids: [orderId] } })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The lines of order ${orderId} are not recorded yet: ${String(error)}`)
  }
}
