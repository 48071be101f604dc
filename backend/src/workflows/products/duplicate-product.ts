import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProductWorkflow } from "./create-product"
import { copyProductStep } from "./steps/copy-product"

/**
 * Makes a draft of a product with its texts, variants, prices, attributes and pictures. SKUs and barcodes are of one article
 * each and stay with the first, and so does its stock. Answers the new product's `id`.
 * @throws 404 unknown product
 */
export const duplicateProductWorkflow = createWorkflow(
  "duplicate-product",
  (input: { id: string; by_vendor: boolean }) => {
    const copy = copyProductStep(input)
    return new WorkflowResponse(
      createProductWorkflow.runAsStep({
        input: transform({ input, copy }, ({ input: { by_vendor }, copy }) => ({ ...copy, by_vendor })),
      }),
    )
  },
)
