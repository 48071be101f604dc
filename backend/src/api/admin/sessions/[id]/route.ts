import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeSessionWorkflow } from "../../../../workflows/sessions/change-session"
import type { UpdateSession } from "../../../schemas/class-session"
import { loadSession } from "../load-sessions"

/** Changes who gives a session or how many places it has. */
export async function POST(req: MedusaRequest<UpdateSession>, res: MedusaResponse): Promise<void> {
  await changeSessionWorkflow(req.scope).run({ input: { id: req.params.id, ...req.validatedBody } })
  res.json({ session: await loadSession(req.scope, req.params.id) })
}
