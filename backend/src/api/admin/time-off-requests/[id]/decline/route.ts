import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import type { DeclineRequest } from "../../../../schemas/time-off-request"
import { answerDecision } from "../../answer-decision"

/** Declines a request. */
export async function POST(req: MedusaRequest<DeclineRequest>, res: MedusaResponse): Promise<void> {
  const note = req.validatedBody.note || null
  const by = workspaceOf(req).principal_id
  await answerDecision(req, res, { id: req.params.id, step: "decline", by, note })
}
