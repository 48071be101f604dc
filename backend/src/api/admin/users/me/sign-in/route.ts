import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { recentlyConfirmed } from "../../../../../access/sessions/recently-confirmed"
import { limitsOfRole } from "../../../../../access/sessions/session-limits"
import { signedInOf } from "../../../../../access/sessions/signed-in-session"
import { requiresTwoStep } from "../../../../../access/sessions/two-step-required"
import { workspaceOf } from "../../../../../access/workspace-of"

/** How one signs in, for the page about it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { role } = workspaceOf(req)
  const { sign_in } = signedInOf(req)
  const { auth_identity_id, two_step } = sign_in
  const factors = await req.scope.resolve(Modules.AUTH).listAuthMfa({ auth_identity_id })
  const idOf = (status: string) => factors.find((factor) => factor.status === status)?.id ?? null
  const required = requiresTwoStep(role)
  res.json({
    sign_in: {
      two_step: { required, factor_id: idOf("enabled"), pending_factor_id: idOf("pending") },
      must_enrol: required && !two_step,
      recently_confirmed: recentlyConfirmed(req),
      idle_minutes: limitsOfRole(role).idle_minutes,
    },
  })
}
