import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../../modules/audit"

/** Writes who looked at an alert; one statement, so nothing can be half done. */
export const writeAcknowledgementStep = createStep(
  "write-acknowledgement",
  async (given: { id: string; by: string; note: string | null }, { container }) => {
    const audit = container.resolve(AUDIT_MODULE)
    await audit.retrieveSecurityAlert(given.id)
    return new StepResponse(await audit.acknowledge(given))
  },
)
