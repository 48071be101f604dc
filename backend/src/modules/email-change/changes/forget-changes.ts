import type { Execute } from "../../sql"

/** Drops changes whose code and whose link back ended before this instant, with the addresses in them. */
export async function forgetChanges(execute: Execute, before: Date): Promise<void> {
  await execute(`delete from email_change where coalesce(undo_until, expires_at) < ?`, [before])
}
