import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { NewAlert } from "../../../modules/audit/alerts/alert"

/** Writes an alert; it is right whatever becomes of telling about it, so nothing undoes it. */
export const writeAlertStep = createStep("write-alert", async (alert: NewAlert, { container }) => {
  return new StepResponse(await container.resolve(AUDIT_MODULE).raise(alert))
})
