import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerSessions } from "../../../../auth/sessions/answer-sessions"

/** Where one is signed in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerSessions(req, res)
}
