import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { bearerOf } from "../../access/sessions/sign-in-of"
import { judgePassword } from "../../passwords/judge-password"
import { loadAccount } from "../../workflows/account/load-account"
import { limitedPath } from "../limits/classify"

const NEW_PASSWORD = /^\/auth\/[^/]+\/emailpass\/(register|update)$/

/**
 * New passwords are good ones: of a customer as of a user, by registration, by an invitation or by the link of a mail. A
 * refusal comes before core looks at the request, so that the link's token is not used up by it.
 */
export async function requireStrongPassword(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [, kind] = NEW_PASSWORD.exec(limitedPath(req.originalUrl)) ?? []
  if (req.method !== "POST" || !kind) return next()
  const { email, password } = (req.body ?? {}) as { email?: unknown; password?: unknown }
  const known = kind === "register" ? [String(email ?? "")] : await knownOf(req)
  const fault = known && (await judgePassword(password, known))
  if (!fault) return next()
  res.status(400).json({ type: "invalid_data", message: `password: ${fault}` })
}

/** What is known of whom a link's token is for; null without a genuine token, which core refuses. */
async function knownOf(req: MedusaRequest): Promise<string[] | null> {
  const { entity_id } = (bearerOf(req) ?? {}) as { entity_id?: unknown }
  if (typeof entity_id !== "string") return null
  const [login] = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id, provider: "emailpass" }, { take: 1 })
  return login?.auth_identity_id ? (await loadAccount(req.scope, login.auth_identity_id)).known : [entity_id]
}
