import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOther } from "../../../access/require-other"
import { workspaceOf } from "../../../access/workspace-of"
import type { Decision } from "../../../modules/scheduling/time-off-requests/request"
import { decideTimeOffWorkflow } from "../../../workflows/time-off-requests/decide-time-off"
import { loadRequest } from "./load-requests"

/**
 * Ends a request and answers it as it is then.
 * @throws 403 for a manager who would decide their own
 */
export async function answerDecision(
  req: MedusaRequest,
  res: MedusaResponse,
  decision: Decision,
): Promise<void> {
  const workspace = workspaceOf(req)
  if (decision.step !== "withdraw") {
    requireOther(workspace, (await loadRequest(req.scope, workspace, decision.id)).staff.id)
  }
  const { result } = await decideTimeOffWorkflow(req.scope).run({ input: decision })
  res.json({ time_off_request: await loadRequest(req.scope, workspace, result.id) })
}
