import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { CONFIRMED_MINUTES } from "../../access/sessions/recently-confirmed"
import { signedInOf } from "../../access/sessions/signed-in-session"
import { confirmSignInWorkflow } from "../../workflows/sign-in/confirm-sign-in"
import type { ConfirmSignIn } from "../schemas/sign-in"

/** Proves again who one is; for ten minutes one may change how one signs in. */
export async function confirmSignIn(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { session, auth_identity_id } = signedInOf(req).sign_in
  if (!session) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Please sign in again")
  await confirmSignInWorkflow(req.scope).run({
    input: { auth_identity_id, session_id: session.id, proof: req.validatedBody as ConfirmSignIn },
  })
  const until = new Date(Date.now() + CONFIRMED_MINUTES * 60_000)
  res.json({ confirmed_until: until.toISOString() })
}
