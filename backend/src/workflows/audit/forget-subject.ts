import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../modules/audit/entries/entry"
import { forgetClientStep } from "../clients/steps/forget-client"
import { dropSubjectKeyStep } from "./steps/drop-subject-key"

/** Who is to be forgotten (the id of a user, customer, staff member, invite, key or vendor), and who asks for it. */
export interface ForgetSubject {
  subject_id: string
  by: AuditActor
}

/**
 * Makes every personal value about somebody in the audit log unreadable for ever, records that it was done, and erases what
 * vendors keep of a customer, notes and tags included. There is no way back. Doing it again changes nothing more.
 */
export const forgetSubjectWorkflow = createWorkflow("forget-subject", (input: ForgetSubject) => {
  const entry = dropSubjectKeyStep(input)
  forgetClientStep(transform({ input }, ({ input }) => ({ customer_id: input.subject_id })))
  return new WorkflowResponse(entry)
})
