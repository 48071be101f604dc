import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { originOfRequest } from "../../../../../audit/of-request"
import { loadAccount } from "../../../../../workflows/account/load-account"
import { setPasswordWorkflow } from "../../../../../workflows/account/set-password"

/**
 * Sets a new password by the link of a mail, whose token core has verified and used up by now. All sessions of the account
 * end: whoever forgot a password may have lost it to somebody.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { auth_identity_id } = req.auth_context
  const { password } = req.body as { password: string }
  const account = await loadAccount(req.scope, auth_identity_id)
  const isUser = req.params.actor_type === "user"
  await setPasswordWorkflow(req.scope).run({
    input: {
      auth_identity_id,
      session_id: null,
      actor: {
        kind: isUser ? "user" : "customer",
        id: (isUser ? account.user_id : account.customer_id) ?? auth_identity_id,
      },
      origin: originOfRequest(req),
      account,
      password,
      field: "password",
      action: "password.reset",
    },
  })
  res.json({ success: true })
}
