import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import { listSecurityAlerts } from "../../../../../queries/list-security-alerts"
import { acknowledgeAlertWorkflow } from "../../../../../workflows/audit/acknowledge-alert"
import type { AcknowledgeAlert } from "../../contract"
import { presentAlerts } from "../../present-alerts"

/** Notes that the caller has looked at an alert, and answers it. */
export async function POST(req: MedusaRequest<AcknowledgeAlert>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { id } = req.params
  const note = req.validatedBody.note || null
  await acknowledgeAlertWorkflow(req.scope).run({ input: { id, by: workspace.principal_id, note } })
  const { rows } = await listSecurityAlerts(req.scope, { id, limit: 1, offset: 0 })
  const [security_alert] = await presentAlerts(req.scope, workspace, rows)
  res.json({ security_alert })
}
