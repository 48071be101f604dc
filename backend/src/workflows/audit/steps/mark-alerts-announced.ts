import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../../modules/audit"

/** Notes that the admins were told; it is the last step, so nothing needs to undo it. */
export const markAlertsAnnouncedStep = createStep(
  "mark-alerts-announced",
  async ({ ids }: { ids: string[] }, { container }) => {
    const announced_at = new Date()
    await container.resolve(AUDIT_MODULE).updateSecurityAlerts(ids.map((id) => ({ id, announced_at })))
    return new StepResponse(ids)
  },
)
