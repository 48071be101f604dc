import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { POST as completeCart } from "@medusajs/medusa/api/store/carts/[id]/complete/route"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { conflict } from "../../../../../modules/scheduling/conflict"
import { loadOrderStates } from "../../../../../queries/order-states"
import { releaseUnsoldHoldsWorkflow } from "../../../../../workflows/bookings/release-unsold-holds"
import { remedyOf } from "../../../../../workflows/orders/order-state"
import { reconcileOrderWorkflow } from "../../../../../workflows/orders/reconcile-order"

/**
 * Core's route, with a look before at what an earlier attempt has left that was cut off: an order that is not whole
 * is finished, undone or cancelled first, so that neither an unpaid order nor a second one is ever the answer.
 */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const cart_id = req.params.id
  for (const state of await loadOrderStates(req.scope, { cart_id })) {
    const cancelled = state.linked && state.canceled
    const { order_id } = state
    const outcome =
      remedyOf(state) === "none"
        ? "complete"
        : (await reconcileOrderWorkflow(req.scope).run({ input: { order_id, cart_id } })).result.outcome
    if (cancelled || outcome === "cancelled") {
      throw conflict("cart_completed", "The order of this cart was cancelled; book again")
    }
  }
  const scheduling = req.scope.resolve(SCHEDULING_MODULE)
  const unsold = { cart_id, status: "held" as const, segments: { line_item_id: null } }
  if ((await scheduling.listBookings(unsold, { select: ["id"], take: 1 })).length > 0) {
    await releaseUnsoldHoldsWorkflow(req.scope).run({ input: { cart_id } })
  }
  await completeCart(req as never, res as never)
}
