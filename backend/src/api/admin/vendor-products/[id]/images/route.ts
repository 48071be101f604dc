import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addProductImagesWorkflow } from "../../../../../workflows/products/add-product-images"
import { receivePictures } from "../../../../uploads/receive-pictures"
import { loadProduct } from "../../load-product"

/** Adds pictures to a product. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pictures = await receivePictures(req, res, "product_picture")
  await addProductImagesWorkflow(req.scope).run({ input: { product_id: req.params.id, ...pictures } })
  res.json({ product: await loadProduct(req.scope, req.params.id) })
}
