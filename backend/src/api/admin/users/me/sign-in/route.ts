import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { recentlyConfirmed } from "../../../../../access/sessions/recently-confirmed"
import { limitsOfRole } from "../../../../../access/sessions/session-limits"
import { requiresTwoStep } from "../../../../../access/sessions/two-step-required"
import { workspaceOf } from "../../../../../access/workspace-of"

/** How one signs in, for the page about it. Secret API keys do not, and need nothing. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { role } = workspaceOf(req)
  const { sign_in } = req
  const factors = sign_in
    ? await req.scope
        .resolve(Modules.AUTH)
        .listAuthMfa({ auth_identity_id: sign_in.auth_identity_id, status: ["pending", "enabled"] })
    : []
  const idOf = (status: string) => factors.find((factor) => factor.status === status)?.id ?? null
  const required = sign_in !== undefined && requiresTwoStep(role)
  res.json({
    sign_in: {
      two_step: { required, factor_id: idOf("enabled"), pending_factor_id: idOf("pending") },
      must_enrol: required && !sign_in.two_step,
      recently_confirmed: recentlyConfirmed(req),
      idle_minutes: limitsOfRole(role).idle_minutes,
    },
  })
}
