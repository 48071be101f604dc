import Redis from "ioredis"
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from "rate-limiter-flexible"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readEnvironment } from "../../config/environment"
import type { WhenAway } from "./limit-class"

const { REDIS_URL } = readEnvironment()
const shared = REDIS_URL
  ? new Redis(REDIS_URL, { enableOfflineQueue: false, lazyConnect: true, maxRetriesPerRequest: 1 })
  : null
shared?.on("error", () => undefined)
void shared?.connect().catch(() => undefined)

/**
 * A limit of `points` in `seconds`. It is counted in Redis for all servers; without Redis one server counts by itself. While
 * Redis is away a limit `here` goes on counting in this process, the others reject with an Error.
 */
export function limiter(
  name: string,
  { points, seconds, away }: { points: number; seconds: number; away: WhenAway },
  redis: Redis | null = shared,
): RateLimiterAbstract {
  const options = { keyPrefix: `plaza:limit:${name}`, points, duration: seconds }
  if (!redis) return new RateLimiterMemory(options)
  const insuranceLimiter = away === "here" ? new RateLimiterMemory(options) : undefined
  return new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter })
}

/** Answers 429 with `Retry-After`. */
export function refuseTooMany(res: MedusaResponse, milliseconds: number): void {
  refuse(res, 429, milliseconds, "too_many_requests", "Too many requests; try again later")
}

/** Answers 503 with `Retry-After`: a limit that guards sign-ins cannot be counted right now. */
export function refuseUncounted(res: MedusaResponse): void {
  refuse(res, 503, 5000, "temporarily_unavailable", "This is not possible right now; try again in a moment")
}

function refuse(
  res: MedusaResponse,
  status: number,
  milliseconds: number,
  type: string,
  message: string,
): void {
  res.setHeader("Retry-After", Math.max(1, Math.ceil(milliseconds / 1000)))
  res.status(status).json({ type, code: type, message })
}
