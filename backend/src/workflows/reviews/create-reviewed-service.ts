import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateService } from "../../api/schemas/service"
import { createServicesWorkflow } from "../scheduling/create-services"
import { planServicePublicationStep } from "./steps/plan-service-publication"
import { writeServiceReviewStep } from "./steps/write-service-review"

/**
 * Creates a service as `create-services` does. While the platform approves services, one that a vendor publishes is a
 * draft that is proposed to it.
 */
export const createReviewedServiceWorkflow = createWorkflow(
  "create-reviewed-service",
  (input: { body: CreateService; by_vendor: boolean }) => {
    const plan = planServicePublicationStep(
      transform({ input }, ({ input: { body, by_vendor } }) => ({
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
    writeServiceReviewStep(
      transform({ service, plan }, ({ service, plan }) => ({ service_id: service.id, review: plan.review })),
    )
    return new WorkflowResponse(service)
  },
)
