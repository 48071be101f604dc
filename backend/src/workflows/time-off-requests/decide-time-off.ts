import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Decision } from "../../modules/scheduling/time-off-requests/request"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { composeRequestMailStep, type RequestNews } from "./steps/compose-request-mail"
import { decideTimeOffStep } from "./steps/decide-time-off"

const NEWS: Record<Decision["step"], RequestNews> = {
  approve: "approved",
  decline: "declined",
  withdraw: "withdrawn",
}

/**
 * Approves, declines or withdraws an open request for time off. Approving makes the time off; whoever did not decide is
 * told by mail: the staff member, or the owners and managers.
 * @throws 404 unknown request; 409 `request_decided`, and `bookings_affected` with their ids unless it is forced
 */
export const decideTimeOffWorkflow = createWorkflow("decide-time-off", (input: Decision) => {
  const request = decideTimeOffStep(input)
  const mail = composeRequestMailStep(
    transform({ input, request }, ({ input, request }) => ({ id: request.id, news: NEWS[input.step] })),
  )
  enqueueMailWorkflow.runAsStep({ input: mail })
  return new WorkflowResponse(request)
})
