import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireGrantable } from "../../../../../../access/roles"
import { workspaceOf } from "../../../../../../access/workspace-of"
import { resendInviteWorkflow } from "../../../../../../workflows/members/resend-invite"
import { loadInvite } from "../../../load-invites"

/** Sends an invite again; only the new link works. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, role } = await loadInvite(req.scope, req.params.id)
  requireGrantable(workspaceOf(req), role)
  await resendInviteWorkflow(req.scope).run({ input: { id } })
  res.json({ invite: await loadInvite(req.scope, id) })
}
