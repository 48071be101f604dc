import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import { listSecurityAlerts } from "../../../queries/list-security-alerts"
import type { SecurityAlertListQuery } from "./contract"
import { presentAlerts } from "./present-alerts"

/** The alerts. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order, fields: _, ...asked } = req.validatedQuery as SecurityAlertListQuery
  const { rows, count } = await listSecurityAlerts(req.scope, { ...asked, ascending: !order.startsWith("-") })
  res.json({
    security_alerts: await presentAlerts(req.scope, workspaceOf(req), rows),
    count,
    offset: asked.offset,
    limit: asked.limit,
  })
}
