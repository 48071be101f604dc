import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import type { Decision } from "../../../modules/scheduling/time-off-requests/request"
import { decideTimeOffWorkflow } from "../../../workflows/time-off-requests/decide-time-off"
import { loadRequest } from "./load-requests"

/** Ends a request and answers it as it is then. */
export async function answerDecision(
  req: MedusaRequest,
  res: MedusaResponse,
  decision: Decision,
): Promise<void> {
  const { result } = await decideTimeOffWorkflow(req.scope).run({ input: decision })
  res.json({ time_off_request: await loadRequest(req.scope, workspaceOf(req), result.id) })
}
