import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetClientStep } from "./steps/forget-client"

/**
 * Erases what all vendors keep of a customer: names, addresses, numbers, notes and tags; that they were there stays. There is
 * no way back, and doing it again changes nothing more. Part of `forget-subject`, which also makes the audit log's values
 * unreadable. Answers how many vendors knew them.
 */
export const forgetClientWorkflow = createWorkflow(
  "forget-client",
  (input: { customer_id: string }) => new WorkflowResponse(forgetClientStep(input)),
)
