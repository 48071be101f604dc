import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { limitsOfRole } from "../../../access/sessions/session-limits"
import { signedInOf } from "../../../access/sessions/signed-in-session"
import { originOfRequest } from "../../../audit/of-request"
import { SIGN_IN_MODULE } from "../../../modules/sign-in"
import { listSessions } from "../../../queries/list-sessions"
import { signOutEverywhereWorkflow } from "../../../workflows/sign-in/sign-out-everywhere"
import type { RevokeAll } from "../../schemas/sign-in"

type Request = AuthenticatedMedusaRequest

/** Answers where the caller is signed in: secret API keys nowhere. */
export async function answerSessions(req: Request, res: MedusaResponse): Promise<void> {
  const { sign_in } = req
  const sessions = sign_in
    ? await listSessions(req.scope, {
        auth_identity_id: sign_in.auth_identity_id,
        current: sign_in.session?.id,
        limits: limitsOfRole(req.workspace?.role),
      })
    : []
  res.json({ sessions, count: sessions.length, offset: 0, limit: sessions.length })
}

/**
 * Ends one session of the caller; `current` is the one that asks.
 * @throws 404 when it is not theirs, or has ended
 */
export async function answerEndedSession(req: Request, res: MedusaResponse): Promise<void> {
  const { sign_in } = signedInOf(req)
  const id = req.params.session_id === "current" ? (sign_in.session?.id ?? "") : req.params.session_id
  const { auth_identity_id } = sign_in
  const ended = await req.scope.resolve(SIGN_IN_MODULE).end({ id, auth_identity_id })
  if (!ended)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no session ${req.params.session_id}`)
  res.json({ id, object: "session", deleted: true })
}

/** Signs the caller out everywhere, or everywhere else. */
export async function answerRevokedAll(req: Request, res: MedusaResponse): Promise<void> {
  const { sign_in, actor } = signedInOf(req)
  const { keep_current } = req.validatedBody as RevokeAll
  const { result } = await signOutEverywhereWorkflow(req.scope).run({
    input: {
      auth_identity_id: sign_in.auth_identity_id,
      except_session_id: keep_current ? (sign_in.session?.id ?? null) : null,
      actor,
      origin: originOfRequest(req),
    },
  })
  res.json({ revoked: result })
}
