import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { updateServiceWorkflow } from "../scheduling/update-service"
import { composeReviewMailStep } from "./steps/compose-review-mail"
import { decideReviewStep, type ReviewDecision } from "./steps/decide-review"

/**
 * Approves a proposed service, which publishes it, or rejects it with a reason; the vendor is told by mail.
 * @throws 404 unknown service, 409 `invalid_transition` when it is not proposed
 */
export const decideServiceWorkflow = createWorkflow("decide-service", (input: ReviewDecision) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `service-review:${input.id}`,
    timeout: 10,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const decided = decideReviewStep(
    transform({ input }, ({ input }) => ({ ...input, about: "service" as const })),
  )
  when("it-is-approved", { input }, ({ input }) => input.step === "approve").then(() => {
    updateServiceWorkflow.runAsStep({
      input: transform({ input }, ({ input: { id } }) => ({ id, body: { status: "published" as const } })),
    })
  })
  const mail = composeReviewMailStep(
    transform({ input, decided }, ({ input: { id, step, reason } }) => ({
      about: "service" as const,
      id,
      step,
      reason,
    })),
  )
  enqueueMailWorkflow.runAsStep({ input: mail })
  releaseLockStep(lock)
  return new WorkflowResponse(decided)
})
