import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recentlyConfirmed } from "../../../../../access/sessions/recently-confirmed"
import { limitsOfRole } from "../../../../../access/sessions/session-limits"
import { requiresTwoStep } from "../../../../../access/sessions/two-step-required"
import { workspaceOf } from "../../../../../access/workspace-of"
import { twoStepFactors } from "../../../../account/two-step-factors"

/** How one signs in, for the page about it. Secret API keys do not, and need nothing. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { role } = workspaceOf(req)
  const { sign_in } = req
  const required = sign_in !== undefined && requiresTwoStep(role)
  res.json({
    sign_in: {
      two_step: { required, ...(await twoStepFactors(req)) },
      must_enrol: required && !sign_in.two_step,
      recently_confirmed: recentlyConfirmed(req),
      idle_minutes: limitsOfRole(role).idle_minutes,
    },
  })
}
