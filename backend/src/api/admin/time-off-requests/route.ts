import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import { askTimeOffWorkflow } from "../../../workflows/time-off-requests/ask-time-off"
import type { AskTimeOff } from "../../schemas/time-off-request"
import type { RequestListQuery } from "./contract"
import { listRequests, loadRequest } from "./load-requests"
import { ownStaffMember } from "./own-staff-member"

/** Requests for time off in the workspace; staff see their own. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as RequestListQuery
  const { rows, count } = await listRequests(req.scope, workspaceOf(req), query)
  res.json({ time_off_requests: rows, count, offset: query.offset, limit: query.limit })
}

/** Asks for time off for the staff member of one's own login. */
export async function POST(req: MedusaRequest<AskTimeOff>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { starts_at, ends_at, reason } = req.validatedBody
  const { result } = await askTimeOffWorkflow(req.scope).run({
    input: {
      staff_id: ownStaffMember(workspace),
      starts_at,
      ends_at,
      reason: reason ?? null,
      requested_by: workspace.principal_id,
    },
  })
  res.json({ time_off_request: await loadRequest(req.scope, workspace, result.id) })
}
