import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { tryEmailCodeStep } from "./steps/try-email-code"

/**
 * Confirms the address of a business with the code that was mailed there; a confirmed one stays so whatever is typed.
 * Answers `{ email, confirmed: true }`.
 * @throws 400 naming `code` and how many attempts are left, 409 `code_expired`, `code_used_up` or `code_not_sent`
 */
export const confirmEmailWorkflow = createWorkflow(
  "confirm-email",
  (input: { vendor_id: string; code: string }) => {
    return new WorkflowResponse(tryEmailCodeStep(input))
  },
)
