import type { MedusaContainer } from "@medusajs/framework/types"
import { findUnsettledOrders } from "../queries/unsettled-orders"
import { reconcileOrderWorkflow } from "../workflows/orders/reconcile-order"

/** Finishes or cancels orders whose completion was cut off more than five minutes ago. */
export default async function reconcileOrders(container: MedusaContainer): Promise<void> {
  for (const input of await findUnsettledOrders(container, { minutes: 5, limit: 50 })) {
    await reconcileOrderWorkflow(container).run({ input })
  }
}

export const config = { name: "reconcile-orders", schedule: "* * * * *" }
