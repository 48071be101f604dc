import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listClientOrderLines } from "../../../../../queries/clients/order-lines"
import type { PageQuery } from "../../contract"

/** The goods of this business that a client bought. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = req.validatedQuery as PageQuery
  const { rows, count } = await listClientOrderLines(req.scope, { client_id: req.params.id, ...page })
  res.json({ order_lines: rows, count, ...page })
}
