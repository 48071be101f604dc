import Redis from "ioredis"
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from "rate-limiter-flexible"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readEnvironment } from "../../config/environment"

const { REDIS_URL } = readEnvironment()
const redis = REDIS_URL ? new Redis(REDIS_URL, { enableOfflineQueue: false, lazyConnect: true }) : null
redis?.on("error", () => undefined)
void redis?.connect().catch(() => undefined)

/** A limit of `points` in `seconds`: counted in Redis for all servers, and in memory while Redis is away. */
export function limiter(name: string, points: number, seconds: number): RateLimiterAbstract {
  const options = { keyPrefix: `plaza:limit:${name}`, points, duration: seconds }
  const memory = new RateLimiterMemory(options)
  return redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory
}

/** Answers 429 with `Retry-After`. */
export function refuseTooMany(res: MedusaResponse, milliseconds: number): void {
  res.setHeader("Retry-After", Math.max(1, Math.ceil(milliseconds / 1000)))
  res.status(429).json({
    type: "too_many_requests",
    code: "too_many_requests",
    message: "Too many requests; try again later",
  })
}

/** The milliseconds after which a limiter that refused would allow again; it refuses by rejecting with its state. */
export function retryAfter(rejection: unknown): number {
  const state = rejection as { msBeforeNext?: number }
  return state.msBeforeNext ?? 1000
}
