import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorOf } from "../../../access/own-vendor"
import { workspaceOf } from "../../../access/workspace-of"
import { listVendorOrders } from "../../../queries/vendor-orders/list-vendor-orders"
import type { VendorOrderListQuery } from "./contract"

/** The orders with goods of the own business. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as VendorOrderListQuery
  const vendor_id = vendorOf(workspaceOf(req))
  const { rows, count } = await listVendorOrders(req.scope, { ...asked, vendor_id })
  const vendor_orders = rows.map((row) => ({ ...row, placed_at: new Date(row.placed_at).toISOString() }))
  res.json({ vendor_orders, count, offset: asked.offset, limit: asked.limit })
}
