import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadOrderStates } from "../../../queries/order-states"
import { cancelCutOffOrder } from "../cancel-cut-off-order"
import { remedyOf, type OrderState } from "../order-state"
import { undoOrder } from "../undo-order"

/** What became of an order; see the workflow. */
export type Outcome = "complete" | "finished" | "undone" | "cancelled"

/** Looks at what is written down now, under the cart's lock, and acts on it; see the workflow. */
export const reconcileOrderStep = createStep(
  "reconcile-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const [state] = await loadOrderStates(container, { order_id })
    const outcome = state ? await remedy(container, state) : "complete"
    if (outcome !== "complete") {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Order ${order_id} was cut off; now ${outcome}`)
    }
    return new StepResponse<{ outcome: Outcome }>({ outcome })
  },
)

async function remedy(container: MedusaContainer, state: OrderState): Promise<Outcome> {
  switch (remedyOf(state)) {
    case "none":
      return "complete"
    case "cancel":
      await cancelCutOffOrder(container, state)
      return "cancelled"
    case "authorize":
      if (await authorized(container, state)) return "finished"
  }
  await undoOrder(container, state)
  return "undone"
}

/** Asks the provider; an answer given before is given again. */
async function authorized(container: MedusaContainer, state: OrderState): Promise<boolean> {
  if (!state.session_id) return false
  try {
    await container.resolve(Modules.PAYMENT).authorizePaymentSession(state.session_id, {})
    return true
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The payment of order ${state.order_id} is refused: ${String(error)}`)
    return false
  }
}
