const FIRST_MS = 1_000
const LONGEST_MS = 30_000

/** How long to wait after so many failures in a row: one second, doubled each time, thirty at most. */
export function retryDelayMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1))
}
