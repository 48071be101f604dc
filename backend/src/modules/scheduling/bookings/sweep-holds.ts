import { expireHolds } from "../occupancy/release-claims"
import type { Execute } from "../../sql"

/** Tidies up to `limit` holds that have run out, skipping rows that someone works on; answers their ids. */
export async function sweepHolds(execute: Execute, limit: number): Promise<string[]> {
  const due = await execute<{ id: string }>(
    `select id from booking where status = 'held' and hold_expires_at <= now() and deleted_at is null
     order by id limit ? for update skip locked`,
    [limit],
  )
  return due.length === 0
    ? []
    : expireHolds(
        execute,
        due.map(({ id }) => id),
      )
}
