import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { deleteProductWorkflow } from "../../../../workflows/products/delete-product"
import { updateProductWorkflow } from "../../../../workflows/products/update-product"
import type { UpdateProduct } from "../../../schemas/product"
import { loadProduct } from "../load-product"

/** One product. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ product: await loadProduct(req.scope, req.params.id) })
}

/** Changes a product; carts and orders keep what they were made with. */
export async function POST(req: MedusaRequest<UpdateProduct>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const by_vendor = workspaceOf(req).kind === "vendor"
  await updateProductWorkflow(req.scope).run({ input: { id, body: req.validatedBody, by_vendor } })
  res.json({ product: await loadProduct(req.scope, id) })
}

/** Removes a product that nobody waits for. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await deleteProductWorkflow(req.scope).run({ input: { id: req.params.id } })
  res.json({ id: req.params.id, object: "product", deleted: true })
}
