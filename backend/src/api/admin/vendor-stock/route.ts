import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { narrowedScope } from "../../../access/vendor-named"
import { vendorScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { listStockLevels, type StockOrder } from "../../../queries/list-stock-levels"
import type { StockListQuery } from "./contract"

/** What lies where of the workspace's goods. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { vendor_id, order, fields: _, ...query } = req.validatedQuery as StockListQuery
  const { rows, count } = await listStockLevels(req.scope, {
    ...query,
    ...narrowedScope(vendorScope(workspaceOf(req)), vendor_id),
    order: order.replace(/^-/, "") as StockOrder,
    descending: order.startsWith("-"),
  })
  res.json({ stock_levels: rows, count, offset: query.offset, limit: query.limit })
}
