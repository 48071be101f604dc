import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { removeMemberWorkflow } from "../../../../workflows/members/remove-member"
import { updateMemberWorkflow } from "../../../../workflows/members/update-member"
import type { UpdateMember } from "../../../schemas/member"
import { loadMember } from "../load-members"

/** One member. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ member: await loadMember(req.scope, req.params.id) })
}

/** Changes a member's role or staff member; the guard sees it at their next request. */
export async function POST(req: MedusaRequest<UpdateMember>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await updateMemberWorkflow(req.scope).run({
    input: { workspace: workspaceOf(req), id, ...req.validatedBody },
  })
  res.json({ member: await loadMember(req.scope, id) })
}

/** Removes a member; everyone may remove themselves. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await removeMemberWorkflow(req.scope).run({ input: { workspace: workspaceOf(req), id } })
  res.json({ id, object: "member", deleted: true })
}
