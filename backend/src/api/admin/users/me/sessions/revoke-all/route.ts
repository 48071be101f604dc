import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerRevokedAll } from "../../../../../auth/sessions/answer-sessions"

/** Signs out everywhere. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerRevokedAll(req, res)
}
