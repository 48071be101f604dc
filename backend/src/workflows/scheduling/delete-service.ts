import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeServiceRulesStep } from "./steps/remove-service-rules"

/**
 * Removes a service with its product; past bookings keep their frozen titles and prices.
 * @throws 409 `has_bookings` while visits are held or still to come
 */
export const deleteServiceWorkflow = createWorkflow("delete-service", (input: { id: string }) => {
  const service = removeServiceRulesStep(input)
  deleteProductsWorkflow.runAsStep({
    input: transform({ service }, ({ service }) => ({ ids: [service.product_id] })),
  })
  return new WorkflowResponse(service)
})
