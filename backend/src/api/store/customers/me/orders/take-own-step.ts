import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOwnOrder } from "../../../../../workflows/shopper-orders/require-own-order"
import { loadShopperOrder } from "./load-shopper-order"

/** Which vendor's part of which order, and the customer who does something with it. */
export interface OwnStepOf {
  order_id: string
  vendor_id: string
  by: string
}

/** A route that does something with an own order and answers the order as it is then; 404 for orders of others. */
export function takeOwnStep<Body>(
  run: (req: AuthenticatedMedusaRequest<Body>, of: OwnStepOf) => Promise<unknown>,
) {
  return async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> => {
    const { id: order_id, vendor_id } = req.params
    const customer_id = req.auth_context.actor_id
    const head = await requireOwnOrder(req.scope, { order_id, customer_id })
    await run(req, { order_id, vendor_id, by: customer_id })
    res.json({ order: await loadShopperOrder(req.scope, head) })
  }
}
