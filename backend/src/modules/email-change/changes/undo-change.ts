import type { Execute } from "../../sql"

/** For how long a confirmed change can be taken back by the link to the former address. */
export const UNDO_HOURS = 72

/** What the link of a mail did: before the change was confirmed it is cancelled, afterwards it has to be reverted. */
export type Undone =
  | {
      outcome: "cancelled" | "to_revert"
      change: { id: string; auth_identity_id: string; former_email: string; new_email: string }
    }
  | { outcome: "already" | "expired" | "unknown" }

interface Row {
  id: string
  auth_identity_id: string
  former_email: string
  new_email: string
  confirmed_at: Date | null
  undone: boolean
  late: boolean
}

/**
 * Uses the link of a mail. Whatever the same sign-in asked for afterwards is worth nothing either: who took over an
 * account may have changed its address again.
 */
export async function undoChange(execute: Execute, id: string): Promise<Undone> {
  const [row] = await execute<Row>(
    `select id, auth_identity_id, former_email, new_email, confirmed_at, undone_at is not null as undone,
       coalesce(undo_until <= now(), false) as late
     from email_change where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!row) return { outcome: "unknown" }
  const { auth_identity_id, former_email, new_email, confirmed_at, undone, late } = row
  if (undone) return { outcome: "already" }
  if (late) return { outcome: "expired" }
  await execute(
    `update email_change set undone_at = now(), updated_at = now()
     where auth_identity_id = ? and undone_at is null and deleted_at is null
       and created_at >= (select created_at from email_change where id = ?)`,
    [auth_identity_id, id],
  )
  return {
    outcome: confirmed_at ? "to_revert" : "cancelled",
    change: { id, auth_identity_id, former_email, new_email },
  }
}
