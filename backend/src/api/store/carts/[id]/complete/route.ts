import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { POST as completeCart } from "@medusajs/medusa/api/store/carts/[id]/complete/route"
import { conflict } from "../../../../../modules/scheduling/conflict"
import { reconcileOrderWorkflow } from "../../../../../workflows/orders/reconcile-order"

/**
 * Core's route, with one check before it answers an order that exists already: when its completion was cut off,
 * it is finished or cancelled first, so that an unpaid order is never returned as a success.
 */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: req.params.id },
  })
  const order_id = data[0]?.order_id
  if (order_id) {
    const { result } = await reconcileOrderWorkflow(req.scope).run({
      input: { order_id, cart_id: req.params.id },
    })
    if (result.outcome === "cancelled") {
      throw conflict("cart_completed", "The payment of this order failed and it was cancelled; book again")
    }
  }
  await completeCart(req as never, res as never)
}
