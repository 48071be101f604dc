/**
 * The value below which a share of the measurements lies.
 * @param {readonly number[]} measured @param {number} share 0 to 1
 */
export function quantile(measured, share) {
  const sorted = measured.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** The middle and the slow end of durations in milliseconds. @param {readonly number[]} durations */
export const summary = (durations) => ({ p50: quantile(durations, 0.5), p95: quantile(durations, 0.95) })

/** @param {() => Promise<unknown>} work @returns {Promise<number>} the milliseconds it took */
export async function timed(work) {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
