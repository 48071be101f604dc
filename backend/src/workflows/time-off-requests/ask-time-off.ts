import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewRequest } from "../../modules/scheduling/time-off-requests/request"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { askTimeOffStep } from "./steps/ask-time-off"
import { composeRequestMailStep } from "./steps/compose-request-mail"

/**
 * Asks for time off and tells the owners and managers of the business by mail. Answers the id of the request.
 * @throws 404 unknown staff member; 409 `already_requested`
 */
export const askTimeOffWorkflow = createWorkflow("ask-time-off", (input: NewRequest) => {
  const request = askTimeOffStep(input)
  const mail = composeRequestMailStep(
    transform({ request }, ({ request }) => ({ id: request.id, news: "asked" as const })),
  )
  enqueueMailWorkflow.runAsStep({ input: mail })
  return new WorkflowResponse(request)
})
