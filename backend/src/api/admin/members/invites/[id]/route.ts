import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireGrantable } from "../../../../../access/roles"
import { workspaceOf } from "../../../../../access/workspace-of"
import { withdrawInviteWorkflow } from "../../../../../workflows/members/withdraw-invite"
import { loadInvite } from "../../load-invites"

/** Withdraws an invite. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, role } = await loadInvite(req.scope, req.params.id)
  requireGrantable(workspaceOf(req), role)
  await withdrawInviteWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "invite", deleted: true })
}
