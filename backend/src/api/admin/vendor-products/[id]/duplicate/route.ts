import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import { duplicateProductWorkflow } from "../../../../../workflows/products/duplicate-product"
import { loadProduct } from "../../load-product"

/** Makes a draft of a product. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const by_vendor = workspaceOf(req).kind === "vendor"
  const { result } = await duplicateProductWorkflow(req.scope).run({
    input: { id: req.params.id, by_vendor },
  })
  res.json({ product: await loadProduct(req.scope, result.id) })
}
