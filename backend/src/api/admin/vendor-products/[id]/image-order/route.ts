import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderProductImagesWorkflow } from "../../../../../workflows/products/order-product-images"
import type { ImageOrder } from "../../../../schemas/order"
import { loadProduct } from "../../load-product"

/** Puts the pictures of a product in order. */
export async function POST(req: MedusaRequest<ImageOrder>, res: MedusaResponse): Promise<void> {
  const product_id = req.params.id
  await orderProductImagesWorkflow(req.scope).run({ input: { product_id, ...req.validatedBody } })
  res.json({ product: await loadProduct(req.scope, product_id) })
}
