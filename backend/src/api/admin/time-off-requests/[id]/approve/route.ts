import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import type { ApproveRequest } from "../../../../schemas/time-off-request"
import { answerDecision } from "../../answer-decision"

/** Approves a request, which makes the time off. */
export async function POST(req: MedusaRequest<ApproveRequest>, res: MedusaResponse): Promise<void> {
  const { note, force } = req.validatedBody
  const by = workspaceOf(req).principal_id
  await answerDecision(req, res, { id: req.params.id, step: "approve", by, note: note || null, force })
}
