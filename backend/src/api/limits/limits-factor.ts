import type { Environment } from "../../config/environment"

/** On a demo one machine is every visitor at once: people, browser tests and benchmarks. */
const DEMO_FACTOR = 10

/** What the points of limits on traffic are multiplied by. */
export function limitsFactor({
  PLAZA_LIMITS_FACTOR,
  PLAZA_DEMO,
}: Pick<Environment, "PLAZA_LIMITS_FACTOR" | "PLAZA_DEMO">): number {
  return PLAZA_LIMITS_FACTOR || (PLAZA_DEMO ? DEMO_FACTOR : 1)
}
