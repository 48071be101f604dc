import { THRESHOLDS } from "./thresholds"

/** The rows of the table of alerts, as docs/operators/audit.md has them. */
export function thresholdRows(): string[] {
  return Object.values(THRESHOLDS).map(
    ({ kind, counts, count, seconds }) =>
      `| \`${kind}\` | ${counts} | ${count.toLocaleString("en")} | ${seconds / 60} minutes |`,
  )
}
