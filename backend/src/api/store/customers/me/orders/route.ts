import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listShopperOrders } from "../../../../../queries/shopper-orders/list-shopper-orders"
import type { MyOrdersQuery } from "./contract"

/** The signed-in customer's orders of goods. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, order } = req.validatedQuery as MyOrdersQuery
  const customer_id = req.auth_context.actor_id
  const { rows, count } = await listShopperOrders(req.scope, { customer_id, order, limit, offset })
  const orders = rows.map((row) => ({ ...row, placed_at: new Date(row.placed_at).toISOString() }))
  res.json({ orders, count, offset, limit })
}
