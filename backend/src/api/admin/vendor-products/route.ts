import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { listVendorProducts, type VendorProductOrder } from "../../../queries/list-vendor-products"
import { createProductWorkflow } from "../../../workflows/products/create-product"
import type { CreateProduct } from "../../schemas/product"
import type { ProductListQuery } from "./contract"
import { loadProduct } from "./load-product"
import { narrowedScope, vendorNamed } from "../../../access/vendor-named"

/** The products that the workspace sells; of the platform those of all vendors. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { vendor_id, order, limit, offset, q, category_id, status } = req.validatedQuery as ProductListQuery
  const { rows, count } = await listVendorProducts(req.scope, {
    ...narrowedScope(vendorScope(workspaceOf(req)), vendor_id),
    q,
    category_id,
    status,
    order: order.replace(/^-/, "") as VendorProductOrder,
    descending: order.startsWith("-"),
    limit,
    offset,
  })
  res.json({ products: rows, count, offset, limit })
}

/** Creates a product; it is proposed when a vendor publishes it while the platform approves products. */
export async function POST(req: MedusaRequest<CreateProduct>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { result } = await createProductWorkflow(req.scope).run({
    input: {
      body: req.validatedBody,
      vendor_id: vendorNamed(workspace, req.validatedBody.vendor_id),
      by_vendor: workspace.kind === "vendor",
    },
  })
  res.json({ product: await loadProduct(req.scope, result.id) })
}
