import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadAccountOfUser } from "../../../../../workflows/account/load-account"
import { resetTwoStepWorkflow } from "../../../../../workflows/sign-in/reset-two-step"
import { loadMember } from "../../load-members"

/** Turns off the two-step verification of a member who lost phone and recovery codes. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const member = await loadMember(req.scope, req.params.id)
  const { auth_identity_id, email, first_name } = await loadAccountOfUser(req.scope, member.user.id)
  const reset_at = new Date().toISOString()
  await resetTwoStepWorkflow(req.scope).run({ input: { auth_identity_id, email, first_name, reset_at } })
  res.json({ member })
}
