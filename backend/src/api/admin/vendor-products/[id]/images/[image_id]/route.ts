import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeProductImageWorkflow } from "../../../../../../workflows/products/remove-product-image"
import { updateProductImageWorkflow } from "../../../../../../workflows/products/update-product-image"
import type { UpdateProductImage } from "../../../../../schemas/product"
import { loadProduct } from "../../../load-product"

/** Describes a picture of a product, or moves it. */
export async function POST(req: MedusaRequest<UpdateProductImage>, res: MedusaResponse): Promise<void> {
  const { id: product_id, image_id } = req.params
  await updateProductImageWorkflow(req.scope).run({
    input: { product_id, image_id, body: req.validatedBody },
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
