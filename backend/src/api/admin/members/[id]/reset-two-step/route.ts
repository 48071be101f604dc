import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { loadAccount } from "../../../../../workflows/account/load-account"
import { resetTwoStepWorkflow } from "../../../../../workflows/sign-in/reset-two-step"
import { loadMember } from "../../load-members"

/** Turns off the two-step verification of a member who lost phone and recovery codes. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const member = await loadMember(req.scope, req.params.id)
  const { auth_identity_id, email, first_name } = await accountOf(req, member.user.id)
  const reset_at = new Date().toISOString()
  await resetTwoStepWorkflow(req.scope).run({ input: { auth_identity_id, email, first_name, reset_at } })
  res.json({ member })
}

async function accountOf(req: MedusaRequest, user_id: string) {
  const [identity] = await req.scope
    .resolve(Modules.AUTH)
    .listAuthIdentities({ app_metadata: { user_id } }, { select: ["id"], take: 1 })
  if (!identity) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This member has no sign-in")
  return loadAccount(req.scope, identity.id)
}
