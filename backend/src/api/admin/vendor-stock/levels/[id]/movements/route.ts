import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listStockMovements } from "../../../../../../queries/list-stock-movements"
import type { MovementListQuery } from "../../../contract"
import { loadStockLevel } from "../../../load-stock-level"

/** The history of a level. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as MovementListQuery
  const { id } = await loadStockLevel(req.scope, req.params.id)
  const { rows, count } = await listStockMovements(req.scope, { level_id: id, limit, offset })
  res.json({ stock_movements: rows, count, offset, limit })
}
