import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateProduct } from "../../api/schemas/product"
import { planPublicationStep } from "../reviews/steps/plan-publication"
import { writeReviewStep } from "../reviews/steps/write-review"
import type { MatrixChange } from "./article-codes"
import { changeMatrixWorkflow } from "./change-matrix"
import { productLock } from "./product-lock"
import { openStockLevelsStep } from "./steps/open-stock-levels"
import { planProductUpdateStep } from "./steps/plan-product-update"
import { writeAttributeValuesStep } from "./steps/write-attribute-values"

/** A change of a product; `by_vendor` false is the platform's. */
export interface ProductUpdate {
  id: string
  body: UpdateProduct
  by_vendor: boolean
}

/**
 * Changes a product. Variants are matched by id, else by their options; those no longer given are removed. While the platform
 * approves products, a draft that a vendor publishes is proposed to it; sent back to draft, it is withdrawn.
 *
 * @throws 404 unknown product, 400 naming the field, 409 `sku_taken`, `barcode_taken`, `has_open_orders`
 */
export const updateProductWorkflow = createWorkflow("update-product", (input: ProductUpdate) => {
  const lock = transform({ input }, ({ input }) => productLock(input.id))
  acquireLockStep(lock)
  const plan = planProductUpdateStep(input)
  const publication = planPublicationStep(
    transform({ input, plan }, ({ input: { id, body, by_vendor } }) => ({
      about: "product" as const,
      id,
      wanted: body.status,
      by_vendor,
    })),
  )
  when("options-or-variants-change", { plan }, ({ plan }) => plan.matrix !== null).then(() => {
    changeMatrixWorkflow.runAsStep({ input: transform({ plan }, ({ plan }) => plan as MatrixChange) })
    openStockLevelsStep(transform({ plan }, ({ plan }) => ({ vendor_id: plan.product.vendor_id })))
  })
  updateProductsWorkflow.runAsStep({
    input: transform({ input, publication }, ({ input: { id, body }, publication: { status } }) => ({
      products: [
        {
          id,
          ...(body.title === undefined ? {} : { title: body.title }),
          ...(body.description === undefined ? {} : { description: body.description ?? "" }),
          ...(body.category_ids === undefined ? {} : { category_ids: body.category_ids }),
          ...(status === undefined ? {} : { status }),
        },
      ],
    })),
  })
  writeAttributeValuesStep(
    transform({ input, plan }, ({ input, plan }) => ({ product_id: input.id, values: plan.attributes })),
  )
  writeReviewStep(
    transform({ input, publication }, ({ input, publication: { review } }) => ({
      about: "product" as const,
      id: input.id,
      review,
    })),
  )
  releaseLockStep(lock)
  return new WorkflowResponse(plan)
})
