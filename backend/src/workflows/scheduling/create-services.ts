import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateService } from "../../api/schemas/service"
import { toProducts } from "./service-products"
import { createServiceRulesStep } from "./steps/create-service-rules"
import { prepareServicesStep } from "./steps/prepare-services"

/**
 * Creates services: Medusa products of type `service` with a variant for each duration and price, on sale where
 * their venue is, and their booking rules. All or none.
 *
 * Input: `services`, each the body of `POST /admin/services`. Answers the rule rows with `id`, `product_id`,
 * `variants`.
 * @throws 404 unknown venue, 400 unknown staff or staff of another venue, unknown category
 */
export const createServicesWorkflow = createWorkflow(
  "create-services",
  (input: { services: CreateService[] }) => {
    const prepared = prepareServicesStep(input)
    const products = createProductsWorkflow.runAsStep({
      input: { products: transform({ prepared }, toProducts) },
    })
    const services = createServiceRulesStep(transform({ prepared, products }, (data) => data))
    return new WorkflowResponse(services)
  },
)
