import type { MedusaContainer } from "@medusajs/framework/types"
import { findVendorParcels } from "../../../queries/vendor-orders/vendor-parcels"
import { findVendorRefunds, findVendorReturns } from "../../../queries/vendor-orders/vendor-returns"
import { requireVendorOrder, type VendorPart } from "../../../workflows/vendor-orders/require-vendor-order"
import { presentVendorOrder, type VendorOrderView } from "./present-vendor-order"

/**
 * A vendor's part of an order, in four statements.
 * @throws 404 when it sells nothing there
 */
export async function loadVendorOrder(
  container: MedusaContainer,
  part: VendorPart,
): Promise<VendorOrderView> {
  const [order, parcels, returns, refunds] = await Promise.all([
    requireVendorOrder(container, part),
    findVendorParcels(container, part),
    findVendorReturns(container, part),
    findVendorRefunds(container, part),
  ])
  return presentVendorOrder({ order, parcels, returns, refunds })
}
