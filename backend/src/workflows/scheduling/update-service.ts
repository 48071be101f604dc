import {
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductOptionsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateService } from "../../api/schemas/service"
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
    when("variants-given", { plan }, ({ plan }) => plan.option !== null).then(() => {
      updateProductOptionsWorkflow.runAsStep({
        input: transform({ plan }, ({ plan }) => ({
          selector: { id: plan.option?.id ?? "" },
          update: { values: plan.option?.values ?? [] },
        })),
      })
    })
    updateProductsWorkflow.runAsStep({
      input: { products: transform({ plan }, ({ plan }) => [plan.product]) },
    })
    when("variants-kept", { plan }, ({ plan }) => plan.kept.length > 0).then(() => {
      updateProductVariantsWorkflow.runAsStep({
        input: { product_variants: transform({ plan }, ({ plan }) => plan.kept) },
      })
    })
    const added = when("variants-added", { plan }, ({ plan }) => plan.added.length > 0).then(() =>
      createProductVariantsWorkflow.runAsStep({
        input: { product_variants: transform({ plan }, ({ plan }) => plan.added) },
      }),
    )
    when("variants-removed", { plan }, ({ plan }) => plan.removed.length > 0).then(() => {
      deleteProductVariantsWorkflow.runAsStep({
        input: { ids: transform({ plan }, ({ plan }) => plan.removed) },
      })
    })
    return new WorkflowResponse(writeServiceRulesStep(transform({ input, plan, added }, (data) => data)))
  },
)
