import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type Redis from "ioredis"
import type { RateLimiterAbstract } from "rate-limiter-flexible"
import type { Limit, LimitClass } from "./limit-class"
import { LIMIT_KEYS } from "./limit-keys"
import { limiter } from "./limiter"

/** What came of counting a request: it may go on, it is one too many, or it could not be counted. */
export type Count =
  | { outcome: "counted"; answered: (status: number) => Promise<void> }
  | { outcome: "too_many"; milliseconds: number }
  | { outcome: "away" }

/** Counts a request in all limits of its class, or in none. */
export type CountRequest = (req: AuthenticatedMedusaRequest) => Promise<Count>

interface Taken {
  limiter: RateLimiterAbstract
  key: string
  counts: Limit["counts"]
}

/**
 * Makes the limits of a class; `factor` multiplies the points of those that scale. Once the request is `answered`, it is
 * given back where answers of that status do not count.
 */
export function countedClass(
  { name, limits, away, scales }: LimitClass,
  factor: number,
  redis?: Redis | null,
): CountRequest {
  const all = limits.map(({ points, seconds, per, counts }) => ({
    limiter: limiter(
      `${name}:${per}:${seconds}`,
      { points: points * (scales ? factor : 1), seconds, away },
      redis,
    ),
    keyOf: LIMIT_KEYS[per],
    counts,
  }))
  return async (req) => {
    const taken: Taken[] = []
    for (const { limiter, keyOf, counts } of all) {
      const key = keyOf(req)
      try {
        await limiter.consume(key)
        taken.push({ limiter, key, counts })
      } catch (rejection) {
        await giveBack(taken)
        if (rejection instanceof Error) return { outcome: "away" }
        const { msBeforeNext } = rejection as { msBeforeNext?: number }
        return { outcome: "too_many", milliseconds: msBeforeNext ?? 1000 }
      }
    }
    const answered = (status: number) =>
      giveBack(taken.filter(({ counts }) => counts && !counts.includes(status)))
    return { outcome: "counted", answered }
  }
}

async function giveBack(taken: readonly Taken[]): Promise<void> {
  await Promise.all(taken.map(({ limiter, key }) => limiter.reward(key).catch(() => undefined)))
}
