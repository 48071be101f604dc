import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideProductWorkflow } from "../../../workflows/products/decide-product"
import type { Reason } from "../../schemas/vendor"
import { loadProduct } from "./load-product"

/** The handler that decides about a proposed product and answers the product. */
export const deciding = (step: "approve" | "reject") =>
  async function POST(req: MedusaRequest<Reason>, res: MedusaResponse): Promise<void> {
    const { id } = req.params
    await decideProductWorkflow(req.scope).run({ input: { id, step, reason: req.validatedBody.reason } })
    res.json({ product: await loadProduct(req.scope, id) })
  }
