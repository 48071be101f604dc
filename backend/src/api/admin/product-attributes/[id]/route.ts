import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteAttributeWorkflow } from "../../../../workflows/products/delete-attribute"
import { updateAttributeWorkflow } from "../../../../workflows/products/update-attribute"
import type { UpdateAttribute } from "../../../schemas/product-attribute"
import { loadAttribute } from "../load-attributes"

/** Changes an attribute. */
export async function POST(req: MedusaRequest<UpdateAttribute>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await updateAttributeWorkflow(req.scope).run({ input: { id, body: req.validatedBody } })
  res.json({ product_attribute: await loadAttribute(req.scope, id) })
}

/** Removes an attribute. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await deleteAttributeWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "product_attribute", deleted: true })
}
