import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actorOf, workspaceOf } from "../../../../../access/workspace-of"
import { cancelSessionWorkflow } from "../../../../../workflows/sessions/cancel-session"
import type { CancelByVenue } from "../../../../schemas/booking"
import { refusePlatformCode } from "../../../bookings/take-step"
import { loadSession } from "../../load-sessions"

/** Calls a session off; everything paid for it goes back. */
export async function POST(req: MedusaRequest<CancelByVenue>, res: MedusaResponse): Promise<void> {
  refusePlatformCode(req)
  const { reason_code, reason } = req.validatedBody
  await cancelSessionWorkflow(req.scope).run({
    input: { id: req.params.id, by: actorOf(workspaceOf(req)), reason_code, reason },
  })
  res.json({ session: await loadSession(req.scope, req.params.id) })
}
