import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "../../access/client-address"
import { limiter, refuseTooMany } from "./limiter"

const QUARTER_HOUR = 900

/** Failed sign-ins and reset requests: few for one identifier, more for one address. */
const byIdentifier = limiter("sign-in-identifier", 10, QUARTER_HOUR)
const byAddress = limiter("sign-in-address", 200, QUARTER_HOUR)

/** Refuses further attempts once too many have failed; a success costs nothing. */
export async function limitSignIns(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = req.originalUrl.split("?")[0].toLowerCase()
  const isAttempt =
    req.method === "POST" && /^\/auth\/(user|customer)\/emailpass(\/reset-password)?\/?$/.test(path)
  if (!isAttempt) return next()
  const keys = [
    { limit: byAddress, key: clientAddress(req) },
    { limit: byIdentifier, key: identifierOf(req.body) },
  ]
  const states = await Promise.all(keys.map(({ limit, key }) => limit.get(key)))
  const full = states.find((state, index) => state && state.consumedPoints >= keys[index].limit.points)
  if (full) return refuseTooMany(res, full.msBeforeNext)
  const costsAlways = path.includes("/reset-password")
  res.on("finish", () => {
    if (!costsAlways && res.statusCode !== 401) return
    for (const { limit, key } of keys) limit.consume(key).catch(() => undefined)
  })
  next()
}

function identifierOf(body: unknown): string {
  const { email, identifier } = (body ?? {}) as { email?: unknown; identifier?: unknown }
  return String(email ?? identifier ?? "").slice(0, 254)
}
