import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { freezePlacedOrder } from "../vendor-orders/freeze-placed-order"

/** An order that the desk makes, and one that the platform drafts, tells at once whose its lines are. */
createOrderWorkflow.hooks.orderCreated(async ({ order }, { container }) => {
  await freezePlacedOrder(container, order.id)
})
