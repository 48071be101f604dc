import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findShopperOrder, type ShopperOrderHead } from "../../queries/shopper-orders/shopper-order"

/** An order, and whose it has to be. */
export interface OwnOrder {
  order_id: string
  customer_id: string
}

/**
 * A customer's order with goods.
 * @throws 404 when it is somebody else's, as if it were not there
 */
export async function requireOwnOrder(container: MedusaContainer, own: OwnOrder): Promise<ShopperOrderHead> {
  const order = await findShopperOrder(container, own)
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order ${own.order_id}`)
  return order
}
