import type { LimitKey } from "./limit-keys"

/** So many requests in so many seconds, counted by what the key says. */
export interface Limit {
  points: number
  seconds: number
  per: LimitKey
  /** The statuses of answers that count, where not every request does. */
  counts?: readonly number[]
}

/**
 * What becomes of requests while Redis, which counts for all servers, does not answer: they are refused (`closed`), counted
 * by each server alone (`here`), or let through (`open`).
 */
export type WhenAway = "closed" | "here" | "open"

/** Requests that share their limits. */
export interface LimitClass {
  name: string
  /** As it is written in docs/limits.md. */
  title: string
  /** Which requests: methods and a pattern of the path, lower-cased and without a slash at its end. */
  routes: readonly { methods: readonly string[]; path: RegExp }[]
  limits: readonly Limit[]
  away: WhenAway
  /** Whether `PLAZA_LIMITS_FACTOR` multiplies the points: for traffic, never for what guards against guessing. */
  scales?: true
}

export const MINUTE = 60
export const QUARTER_HOUR = 900
export const HOUR = 3600

export const READS = ["GET", "HEAD"] as const
export const WRITES = ["POST", "PUT", "PATCH", "DELETE"] as const

/** The requests that are made by POST at this path. */
export const post = (path: RegExp) => [{ methods: ["POST"], path }]
