import type { Execute } from "../../sql"
import { conflict } from "../conflict"

/**
 * What the shifts of the staff member `m` are known by: another one after each change of them, weekly or of single dates,
 * as these are written anew.
 */
export const SHIFTS_REVISION = `(select md5(coalesce(string_agg(part.id, ',' order by part.id), '')) from (
    select id from shift where staff_id = m.id and deleted_at is null
    union all select id from shift_override where staff_id = m.id and deleted_at is null) part)`

/** The revision of each staff member whose shifts somebody has looked at. */
export type Revisions = Readonly<Record<string, string>>

/** The revision of the shifts of one staff member; null when there is none. */
export async function shiftsRevision(execute: Execute, staffId: string): Promise<string | null> {
  const [row] = await execute<{ revision: string }>(
    `select ${SHIFTS_REVISION} as revision from staff_member m where m.id = ?`,
    [staffId],
  )
  return row?.revision ?? null
}

/**
 * Checks that shifts are still what was looked at, so that of two who change them at once the second is told; the caller
 * holds the rows of these staff.
 * @throws 409 `shifts_changed`
 */
export async function requireRevisions(execute: Execute, seen: Revisions): Promise<void> {
  const staffIds = Object.keys(seen)
  if (staffIds.length === 0) return
  const rows = await execute<{ id: string; name: string; revision: string }>(
    `select m.id, m.name, ${SHIFTS_REVISION} as revision from staff_member m where m.id = any(?) order by m.id`,
    [staffIds],
  )
  const changed = rows.find(({ id, revision }) => revision !== seen[id])
  if (!changed) return
  const words = `The shifts of ${changed.name} have been changed in the meantime; look at them again`
  throw conflict("shifts_changed", words, { staff_id: changed.id })
}
