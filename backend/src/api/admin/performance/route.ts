import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import { loadStaffPerformance } from "../../../reports/performance/staff-performance"
import { askedTeam } from "../attendance/asked-team"
import { askedPeriod } from "../dashboard/contract"
import type { PerformanceQuery } from "./contract"

/** The figures of the team, one page of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as PerformanceQuery
  const { limit, offset } = query
  const team = await askedTeam(req.scope, workspaceOf(req), query)
  const { performance, ...told } = await loadStaffPerformance(req.scope, team, askedPeriod(query), new Date())
  res.json({
    performance: performance.slice(offset, offset + limit),
    count: performance.length,
    ...{ offset, limit },
    ...told,
  })
}
