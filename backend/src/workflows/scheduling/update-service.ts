import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateService } from "../../api/schemas/service"
import { allowOptionValuesStep } from "./steps/allow-option-values"
import { keepVariantsStep } from "./steps/keep-variants"
import { planServiceUpdateStep } from "./steps/plan-service-update"
import { writeServiceRulesStep } from "./steps/write-service-rules"

/**
 * Changes a service: its product (texts, pictures, categories, variants, prices) and its booking rules. Variants
 * are matched by id, else by title; those no longer given are removed. Bookings keep what they were made with.
 *
 * @throws 404 unknown service, 400 unknown staff, staff of another venue, unknown category or variant id, parts that do
 *   not fit each other, prerequisites that lead back to it; 409 `has_bookings` for another kind with visits to come,
 *   `service_changed` when the service is not what it was at the body's `revision`
 */
export const updateServiceWorkflow = createWorkflow(
  "update-service",
  (input: { id: string; body: UpdateService }) => {
    const lock = transform({ input }, ({ input }) => ({ key: `service:${input.id}`, timeout: 10, ttl: 60 }))
    acquireLockStep(lock)
    const plan = planServiceUpdateStep(input)
    allowOptionValuesStep(plan.option)
    keepVariantsStep(plan.option)
    const products = updateProductsWorkflow.runAsStep({
      input: { products: transform({ plan }, ({ plan }) => [plan.product]) },
    })
    const service = writeServiceRulesStep(
      transform({ input, plan, products }, ({ input, plan, products }) => ({
        input,
        rates: plan.rates,
        known: plan.known,
        products,
      })),
    )
    releaseLockStep(lock)
    return new WorkflowResponse(service)
  },
)
