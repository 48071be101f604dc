import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import { changeStockWorkflow } from "../../../../../workflows/products/change-stock"
import type { ChangeStock } from "../../../../schemas/stock"
import { loadStockLevel } from "../../load-stock-level"

/** What lies of one variant at one location. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ stock_level: await loadStockLevel(req.scope, req.params.id) })
}

/** Changes it, with a reason. */
export async function POST(req: MedusaRequest<ChangeStock>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const { principal_id: created_by } = workspaceOf(req)
  await changeStockWorkflow(req.scope).run({ input: { level_id: id, body: req.validatedBody, created_by } })
  res.json({ stock_level: await loadStockLevel(req.scope, id) })
}
