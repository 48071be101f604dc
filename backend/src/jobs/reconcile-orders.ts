import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadOrderStates } from "../queries/order-states"
import { remedyOf } from "../workflows/orders/order-state"
import { resumeOrderWorkflow } from "../workflows/orders/resume-order"

/** After these minutes nobody works on an order any more that is not whole. */
const CUT_OFF_MINUTES = 5

/** Finishes, undoes or cancels orders whose making was cut off; one that fails does not keep the others waiting. */
export default async function reconcileOrders(container: MedusaContainer): Promise<void> {
  const states = await loadOrderStates(container, { minutes: CUT_OFF_MINUTES })
  for (const state of states) {
    if (remedyOf(state) === "none") continue
    try {
      await resumeOrderWorkflow(container).run({
        input: { order_id: state.order_id, cart_id: state.cart_id },
      })
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Order ${state.order_id} could not be reconciled: ${String(error)}`)
    }
  }
}

export const config = { name: "reconcile-orders", schedule: "* * * * *" }
