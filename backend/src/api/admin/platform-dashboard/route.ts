import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { workspaceOf } from "../../../access/workspace-of"
import { loadPlatformDashboard } from "../../../reports/platform/platform-dashboard"
import { askedPeriod } from "../dashboard/contract"
import type { PlatformDashboardQuery } from "./contract"

/** The figures of the platform; money for its admins and finance alone. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  if (workspace.kind !== "platform") {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "This is the dashboard of the platform")
  }
  const asked = askedPeriod(req.validatedQuery as PlatformDashboardQuery)
  res.json({
    dashboard: await loadPlatformDashboard(req.scope, { role: workspace.role, asked, now: new Date() }),
  })
}
