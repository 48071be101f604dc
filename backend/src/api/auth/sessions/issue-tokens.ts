import type { AuthContext, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { clientAddress } from "../../../access/client-address"
import { clientDevice } from "../../../access/sessions/client-device"
import { bearerOf } from "../../../access/sessions/sign-in-of"
import { SIGN_IN_MODULE } from "../../../modules/sign-in"
import { beforeAnswer } from "./before-answer"

/**
 * Binds every token that is issued to a session, by a claim of ours: a sign-in begins one, a renewed token stays in
 * its own. Tokens that nobody can act with yet, for a registration or before a code was given, begin none; they
 * carry the moment of the password on.
 *
 * @param from who the request was made by, when it carried a token or cookie that counts
 */
export function issueTokens(req: MedusaRequest, res: MedusaResponse, from: AuthContext | null): void {
  const arrived = new Date()
  beforeAnswer(req, res, async (body) => {
    const token = (body as { token?: unknown } | null)?.token
    if (typeof token !== "string") return body
    const issued = bearerOf(req, `Bearer ${token}`)
    return issued ? { ...(body as object), token: await rebind(req, issued, from, arrived) } : body
  })
}

async function rebind(
  req: MedusaRequest,
  { iat: _, exp: __, ...claims }: AuthContext,
  from: AuthContext | null,
  arrived: Date,
): Promise<string> {
  const isSame = from?.auth_identity_id === claims.auth_identity_id
  const signed_in_at = (isSame && from?.signed_in_at) || arrived.toISOString()
  const session_id = (isSame && from?.session_id) || (await begin(req, claims, new Date(signed_in_at)))
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return generateJwtToken(
    { ...claims, signed_in_at, ...(session_id ? { session_id } : {}) },
    { secret: http.jwtSecret, expiresIn: http.jwtExpiresIn, jwtOptions: http.jwtOptions },
  )
}

async function begin(
  req: MedusaRequest,
  { actor_id, actor_type, auth_identity_id, mfa_challenge_completed_at }: AuthContext,
  signed_in_at: Date,
): Promise<string | null> {
  if (!actor_id) return null
  return req.scope.resolve(SIGN_IN_MODULE).begin({
    auth_identity_id,
    actor_type,
    address: clientAddress(req),
    device: clientDevice(req),
    signed_in_at,
    two_step_at: mfa_challenge_completed_at ? new Date(mfa_challenge_completed_at) : null,
  })
}
