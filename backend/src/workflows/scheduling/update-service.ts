import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateService } from "../../api/schemas/service"
import { allowOptionValuesStep } from "./steps/allow-option-values"
import { planServiceUpdateStep } from "./steps/plan-service-update"
import { writeServiceRulesStep } from "./steps/write-service-rules"

/**
 * Changes a service: its product (texts, pictures, categories, variants, prices) and its booking rules. Variants
 * are matched by id, else by title; those no longer given are removed. Bookings keep what they were made with.
 *
 * @throws 404 unknown service, 400 unknown staff, staff of another venue, unknown category or variant id
 */
export const updateServiceWorkflow = createWorkflow(
  "update-service",
  (input: { id: string; body: UpdateService }) => {
    const plan = planServiceUpdateStep(input)
    allowOptionValuesStep(plan.option)
    const products = updateProductsWorkflow.runAsStep({
      input: { products: transform({ plan }, ({ plan }) => [plan.product]) },
    })
    return new WorkflowResponse(writeServiceRulesStep(transform({ input, products }, (data) => data)))
  },
)
