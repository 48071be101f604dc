import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireGrantable, vendorOfRole } from "../../../../access/roles"
import { workspaceOf } from "../../../../access/workspace-of"
import { inviteMemberWorkflow } from "../../../../workflows/members/invite-member"
import type { InviteMember } from "../../../schemas/member"
import { loadInvite } from "../load-invites"

/** Invites an e-mail address to a role; the link is mailed. */
export async function POST(req: MedusaRequest<InviteMember>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { vendor_id: named, ...invite } = req.validatedBody
  requireGrantable(workspace, invite.role)
  const vendor_id = vendorOfRole(workspace, invite.role, named)
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { ...invite, vendor_id, invited_by: workspace.principal_id },
  })
  res.json({ invite: await loadInvite(req.scope, result.id) })
}
