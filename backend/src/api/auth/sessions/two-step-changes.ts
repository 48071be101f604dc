import type { AuthContext, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { originOfRequest } from "../../../audit/of-request"
import { recentlyConfirmed } from "../../../access/sessions/recently-confirmed"
import { twoStepChangedWorkflow, type TwoStepChange } from "../../../workflows/sign-in/two-step-changed"
import { beforeAnswer } from "./before-answer"
import { countCode } from "./count-code"

const FACTORS = /^\/auth\/mfa\/factors(\/[^/]+)?$/
const VERIFY_FACTOR = /^\/auth\/mfa\/factors\/[^/]+\/verify$/
const CHALLENGE = /^\/auth\/mfa\/challenges\/[^/]+\/verify$/
const RECOVERY_CODES = "/auth/mfa/recovery-codes"

/**
 * Around core's routes for two-step verification. What changes it asks for a password or code first, unless one was
 * given minutes ago: whoever finds an open screen cannot lock its owner out. Nor can whoever begins a sign-in with somebody
 * else's address, which leads to nobody yet. Once changed, other sessions end.
 */
export async function guardTwoStepChanges(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  path: string,
  auth: AuthContext,
): Promise<void> {
  if (req.method === "POST" && CHALLENGE.test(path)) return countCode(req, res, next, auth.auth_identity_id)
  const changes = req.method === "DELETE" ? FACTORS.test(path) : req.method === "POST" && isChange(path)
  if (changes && !auth.actor_id) return refuse(res, "no_account", "Two-step verification is for accounts")
  if (changes && !recentlyConfirmed(req)) {
    return refuse(res, "confirmation_required", "Confirm with your password or a code first")
  }
  await noteChange(req, res, path, auth)
  next()
}

function refuse(res: MedusaResponse, code: string, message: string): void {
  res.status(403).json({ type: "forbidden", code, message })
}

const isChange = (path: string) => FACTORS.test(path) || path === RECOVERY_CODES

/** Has what core's route is about to change take effect on sessions, before it is answered. */
async function noteChange(req: MedusaRequest, res: MedusaResponse, path: string, auth: AuthContext) {
  if (!(req.method === "DELETE" || VERIFY_FACTOR.test(path) || path === RECOVERY_CODES)) return
  const wasOn = await isOn(req, auth.auth_identity_id)
  beforeAnswer(req, res, async (body) => {
    const change =
      path === RECOVERY_CODES ? "recovery_codes" : changeFrom(wasOn, await isOn(req, auth.auth_identity_id))
    if (change) {
      await twoStepChangedWorkflow(req.scope).run({
        input: {
          change,
          auth_identity_id: auth.auth_identity_id,
          session_id: req.sign_in?.session?.id ?? null,
          actor: { type: auth.actor_type, id: auth.actor_id },
          origin: originOfRequest(req),
        },
      })
    }
    return body
  })
}

function changeFrom(wasOn: boolean, isOn: boolean): TwoStepChange | null {
  if (wasOn === isOn) return null
  return isOn ? "enabled" : "disabled"
}

async function isOn(req: MedusaRequest, auth_identity_id: string): Promise<boolean> {
  const factors = await req.scope.resolve(Modules.AUTH).listAuthMfa({ auth_identity_id, status: "enabled" })
  return factors.length > 0
}
