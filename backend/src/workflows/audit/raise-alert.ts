import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAlert } from "../../modules/audit/alerts/alert"
import { announceAlertsWorkflow } from "./announce-alerts"
import { writeAlertStep } from "./steps/write-alert"

/**
 * Raises an alert and tells the platform's admins, unless there is one of its kind about this principal in this hour.
 * Answers its id, or null. When telling fails the alert stays, and the job `announce-alerts` tells of it later.
 */
export const raiseAlertWorkflow = createWorkflow("raise-alert", (input: NewAlert) => {
  const id = writeAlertStep(input)
  when("an-alert-is-new", { id }, ({ id }) => id !== null).then(() => {
    announceAlertsWorkflow.runAsStep({ input: {} })
  })
  return new WorkflowResponse(id)
})
