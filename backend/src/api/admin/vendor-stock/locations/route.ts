import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { narrowedScope, vendorNamed } from "../../../../access/vendor-named"
import { vendorScope } from "../../../../access/workspace"
import { workspaceOf } from "../../../../access/workspace-of"
import { listStockLocations } from "../../../../queries/list-stock-locations"
import { createStockLocationWorkflow } from "../../../../workflows/products/create-stock-location"
import type { CreateStockLocation } from "../../../schemas/stock"
import type { LocationListQuery } from "../contract"
import { loadLocation } from "../load-locations"

/** Where the workspace's goods lie. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { vendor_id, order, q, limit, offset } = req.validatedQuery as LocationListQuery
  const { rows, count } = await listStockLocations(req.scope, {
    ...narrowedScope(vendorScope(workspaceOf(req)), vendor_id),
    q,
    order: order.endsWith("name") ? "name" : "created_at",
    descending: order.startsWith("-"),
    limit,
    offset,
  })
  res.json({ stock_locations: rows, count, offset, limit })
}

/** Opens a location. */
export async function POST(
  req: MedusaRequest<CreateStockLocation & { vendor_id?: string }>,
  res: MedusaResponse,
): Promise<void> {
  const { vendor_id, ...place } = req.validatedBody
  const { result } = await createStockLocationWorkflow(req.scope).run({
    input: { vendor_id: vendorNamed(workspaceOf(req), vendor_id), place },
  })
  res.json({ stock_location: await loadLocation(req.scope, result.id) })
}
