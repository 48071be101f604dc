import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import { freezePlacedOrder } from "../vendor-orders/freeze-placed-order"

/** An order that the desk makes, and one that the platform drafts, tells at once whose its lines are; one that is taken back no more. */
createOrderWorkflow.hooks.orderCreated(
  async ({ order }, { container }) => {
    await freezePlacedOrder(container, order.id)
    return new StepResponse(order.id, order.id)
  },
  async (orderId: string | undefined, { container }) => {
    if (orderId) await container.resolve(LEDGER_MODULE).forgetOrder(orderId)
  },
)
