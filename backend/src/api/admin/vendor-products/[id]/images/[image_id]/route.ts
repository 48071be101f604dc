import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { describeProductImageWorkflow } from "../../../../../../workflows/products/describe-product-image"
import { removeProductImageWorkflow } from "../../../../../../workflows/products/remove-product-image"
import type { DescribeImage } from "../../../../services/contract"
import { loadProduct } from "../../../load-product"

/** Says anew what a picture of a product shows. */
export async function POST(req: MedusaRequest<DescribeImage>, res: MedusaResponse): Promise<void> {
  const { id: product_id, image_id } = req.params
  await describeProductImageWorkflow(req.scope).run({
    input: { product_id, image_id, alt: req.validatedBody.alt },
  })
  res.json({ product: await loadProduct(req.scope, product_id) })
}

/** Removes a picture of a product. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: product_id, image_id } = req.params
  await removeProductImageWorkflow(req.scope).run({ input: { product_id, image_id } })
  const parent = await loadProduct(req.scope, product_id)
  res.json({ id: image_id, object: "product_image", deleted: true, parent })
}
