import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerEndedSession } from "../../../../../auth/sessions/answer-sessions"

/** Ends one session of one's own. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerEndedSession(req, res)
}
