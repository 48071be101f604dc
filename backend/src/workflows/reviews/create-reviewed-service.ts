import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateService } from "../../api/schemas/service"
import { createServicesWorkflow } from "../scheduling/create-services"
import { planPublicationStep } from "./steps/plan-publication"
import { writeReviewStep } from "./steps/write-review"

/**
 * Creates a service as `create-services` does. While the platform approves services, one that a vendor publishes is a
 * draft that is proposed to it.
 */
export const createReviewedServiceWorkflow = createWorkflow(
  "create-reviewed-service",
  (input: { body: CreateService; by_vendor: boolean }) => {
    const plan = planPublicationStep(
      transform({ input }, ({ input: { body, by_vendor } }) => ({
        about: "service" as const,
        id: null,
        wanted: body.status,
        by_vendor,
      })),
    )
    const created = createServicesWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input: { body }, plan }) => ({
        services: [Object.assign({}, body, { status: plan.status ?? body.status })],
      })),
    })
    const service = transform({ created }, ({ created: [service] }) => service)
    writeReviewStep(
      transform({ service, plan }, ({ service, plan }) => ({
        about: "service" as const,
        id: service.id,
        review: plan.review,
      })),
    )
    return new WorkflowResponse(service)
  },
)
