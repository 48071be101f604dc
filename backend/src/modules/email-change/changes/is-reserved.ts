import type { Execute } from "../../sql"

/** Whether an address was somebody's until lately, who may still take it back: nobody else gets it in the meantime. */
export async function isReserved(execute: Execute, email: string): Promise<boolean> {
  const rows = await execute(
    `select 1 from email_change where former_email = ? and confirmed_at is not null and undone_at is null
       and undo_until > now() and deleted_at is null limit 1`,
    [email],
  )
  return rows.length > 0
}
