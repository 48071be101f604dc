import { createHash } from "node:crypto"
import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clientAddress } from "../../access/client-address"
import { pathOf } from "../../access/match-route"
import { IDEMPOTENCY_MODULE } from "../../modules/idempotency"

/**
 * Honours `Idempotency-Key` on every POST: the same key with the same body gets the first answer again, with
 * another body 409 `idempotency_conflict`, while the first is still running 409 `idempotency_in_progress`. Keys
 * belong to who is signed in, else to the cart or collection in the path. Answers of 5xx are not kept.
 */
export async function idempotent(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const key = req.headers["idempotency-key"]
  if (req.method !== "POST" || key === undefined) return next()
  if (typeof key !== "string" || key.length === 0 || key.length > 255) {
    res.status(400).json({ type: "invalid_data", message: "Idempotency-Key: must have 1 to 255 characters" })
    return
  }
  const path = pathOf(req.originalUrl)
  const keys = req.scope.resolve(IDEMPOTENCY_MODULE)
  const claim = await keys.begin({
    scope: hash([ownerOf(req, path), path, key]),
    fingerprint: hash([req.body ?? null, isUpload(req) ? req.headers["content-length"] : null]),
  })
  if (claim.state === "done") {
    res.setHeader("Idempotent-Replayed", "true")
    res.status(claim.status).json(claim.body)
    return
  }
  if (claim.state !== "mine") {
    const code = `idempotency_${claim.state}`
    const message =
      claim.state === "conflict"
        ? "This Idempotency-Key was used with another body"
        : "A request with this Idempotency-Key is still running"
    res.status(409).json({ type: "conflict", code, message })
    return
  }
  keepAnswer(req, res, claim.id)
  next()
}

/**
 * Keeps the answer before it goes out, so that whoever asks again right away finds it. A route whose answer holds a
 * secret sets `res.locals.kept` to what is kept instead: secrets are told once and stored nowhere.
 */
function keepAnswer(req: AuthenticatedMedusaRequest, res: MedusaResponse, id: string): void {
  const keys = req.scope.resolve(IDEMPOTENCY_MODULE)
  const send = res.json.bind(res)
  res.json = (body) => {
    const answer = res.locals.kept ?? body
    const kept =
      res.statusCode >= 500 ? keys.abandon(id) : keys.finish({ id, status: res.statusCode, body: answer })
    kept
      .catch((error: unknown) =>
        req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`An answer was not kept: ${String(error)}`),
      )
      .finally(() => send(body))
    return res
  }
}

/** Whose key it is; a path that names a cart or collection tells by itself, else strangers are told apart by address. */
function ownerOf(req: AuthenticatedMedusaRequest, path: string): string {
  // An account that registers a business is signed in, but leads to nobody yet.
  const signedIn = req.auth_context?.actor_id || req.auth_context?.auth_identity_id
  if (signedIn) return signedIn
  return path.split("/").length > 3 ? "" : clientAddress(req)
}

/** An upload's body is not read yet; its length tells one from another. */
function isUpload(req: AuthenticatedMedusaRequest): boolean {
  return req.headers["content-type"]?.startsWith("multipart/") ?? false
}

function hash(parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex")
}
