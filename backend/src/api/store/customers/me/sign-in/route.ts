import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { recentlyConfirmed } from "../../../../../access/sessions/recently-confirmed"
import { ownChange } from "../../../../account/own-change"
import { twoStepFactors } from "../../../../account/two-step-factors"

/** How the customer signs in: with which providers, and whether with a second step. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { auth_identity_id } = ownChange(req)
  const logins = await req.scope.resolve(Modules.AUTH).listProviderIdentities({ auth_identity_id })
  const methods = logins.map(({ provider }) => provider).sort()
  res.json({
    sign_in: {
      methods,
      has_password: methods.includes("emailpass"),
      two_step: await twoStepFactors(req),
      recently_confirmed: recentlyConfirmed(req),
    },
  })
}
