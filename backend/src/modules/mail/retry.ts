/** How often a mail is tried before it is given up. */
export const MAXIMUM_ATTEMPTS = 8

const FIRST_DELAY_SECONDS = 30

/** Seconds to wait after attempt number `attempt` (from 1) failed: 30, doubled each time, at most `ceiling`. */
export function retryDelaySeconds(attempt: number, ceiling = Number.POSITIVE_INFINITY): number {
  return Math.min(FIRST_DELAY_SECONDS * 2 ** (attempt - 1), ceiling)
}
