import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { keepClientsWorkflow } from "./keep-clients"

/** Makes who placed an order a client of its vendors. It never fails: the order stands, and the job makes up for it. */
export async function keepClientsOfOrder(container: MedusaContainer, orderId: string): Promise<void> {
  try {
    await keepClientsWorkflow(container).run({ input: { order_id: orderId } })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The client of order ${orderId} is not kept yet: ${String(error)}`)
  }
}
