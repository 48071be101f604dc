import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { loadToday } from "../../../../reports/attendance/load-today"
import { askedTeam } from "../asked-team"
import type { TodayQuery } from "../contract"
import { withVenueNames } from "../with-venue-names"

/** Where the team stands now, at each venue on its own clock. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const team = await askedTeam(req.scope, workspaceOf(req), req.validatedQuery as TodayQuery)
  const days = await loadToday(req.scope, team, new Date())
  res.json({ attendance_days: await withVenueNames(req.scope, days) })
}
