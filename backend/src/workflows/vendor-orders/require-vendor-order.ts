import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findVendorOrder, type VendorOrderRow } from "../../queries/vendor-orders/vendor-order"

/** An order, and the vendor whose part of it is meant. */
export interface VendorPart {
  order_id: string
  vendor_id: string
}

/**
 * A vendor's part of an order.
 * @throws 404 when it sells nothing there
 */
export async function requireVendorOrder(
  container: MedusaContainer,
  part: VendorPart,
): Promise<VendorOrderRow> {
  const order = await findVendorOrder(container, part)
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no vendor_order ${part.order_id}`)
  return order
}
