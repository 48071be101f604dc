import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RateLimiterAbstract } from "rate-limiter-flexible"
import { limiter, refuseTooMany, refuseUncounted } from "../../limits/limiter"

/** Wrong codes and passwords of somebody whose first factor was right, whatever the challenge and the address. */
const wrong = limiter("second-factor:identity", { points: 10, seconds: 900, away: "closed" })
/** A code is tried once: whoever watched it being typed comes too late. Longer than any code is valid. */
const tried = limiter("second-factor:code", { points: 1, seconds: 120, away: "closed" })

/**
 * Counts a code or password that somebody proves themselves with, before it is looked at, so that many at once gain
 * nothing; what was right is given back. 429 after ten wrong ones in a quarter of an hour, 400 for a code tried before.
 */
export async function countCode(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  auth_identity_id: string,
): Promise<void> {
  const { code } = (req.body ?? {}) as { code?: unknown }
  const many = await consume(wrong, auth_identity_id)
  if (many === "away") return refuseUncounted(res)
  if (many) return refuseTooMany(res, many.milliseconds)
  const again =
    typeof code === "string" && (await consume(tried, `${auth_identity_id}:${code.trim().slice(0, 64)}`))
  if (again === "away") return refuseUncounted(res)
  if (again) {
    const message = "code: was tried already; wait for the next one"
    res.status(400).json({ type: "invalid_data", code: "code_tried", message })
    return
  }
  res.on("finish", () => {
    if (res.statusCode < 400) void wrong.delete(auth_identity_id).catch(() => undefined)
  })
  next()
}

async function consume(
  limit: RateLimiterAbstract,
  key: string,
): Promise<{ milliseconds: number } | "away" | null> {
  try {
    await limit.consume(key)
    return null
  } catch (rejection) {
    if (rejection instanceof Error) return "away"
    return { milliseconds: (rejection as { msBeforeNext?: number }).msBeforeNext ?? 1000 }
  }
}
