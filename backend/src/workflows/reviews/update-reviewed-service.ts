import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateService } from "../../api/schemas/service"
import { updateServiceWorkflow } from "../scheduling/update-service"
import { planPublicationStep } from "./steps/plan-publication"
import { writeReviewStep } from "./steps/write-review"

/**
 * Changes a service as `update-service` does. While the platform approves services, a draft that a vendor publishes stays
 * a draft and is proposed to it; sent back to draft, it is withdrawn.
 */
export const updateReviewedServiceWorkflow = createWorkflow(
  "update-reviewed-service",
  (input: { id: string; body: UpdateService; by_vendor: boolean }) => {
    const plan = planPublicationStep(
      transform({ input }, ({ input: { id, body, by_vendor } }) => ({
        about: "service" as const,
        id,
        wanted: body.status,
        by_vendor,
      })),
    )
    const service = updateServiceWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input: { id, body }, plan }) => ({
        id,
        body: plan.status ? Object.assign({}, body, { status: plan.status }) : body,
      })),
    })
    writeReviewStep(
      transform({ input, plan }, ({ input, plan }) => ({
        about: "service" as const,
        id: input.id,
        review: plan.review,
      })),
    )
    return new WorkflowResponse(service)
  },
)
