import type { Execute } from "../../sql"
import type { EntryRow, SealedEntry } from "./seal-entry"

const COLUMNS = [
  ...["actor_kind", "actor_id", "membership_id", "role", "actor_vendor_id", "action"],
  ...["target_kind", "target_id", "vendor_id", "outcome", "status", "changes", "details"],
  ...["origin_subject", "origin"],
] as const satisfies readonly (keyof EntryRow)[]

/**
 * Writes an entry in one statement, which also ends the attempt it came from. The keys go with it, should a restored
 * database have lost those that this process remembers.
 */
export async function writeEntry(execute: Execute, id: string, { row, keys }: SealedEntry): Promise<void> {
  const values = COLUMNS.map((column) => {
    const value = row[column]
    return typeof value === "object" && value !== null ? JSON.stringify(value) : value
  })
  await execute(
    `with attempt as (delete from audit_attempt where id = ? returning began_at),
     keys as (insert into audit_subject_key (subject_id, sealed_key)
       select * from unnest(?::text[], ?::text[]) on conflict (subject_id) do nothing)
     insert into audit_entry (id, at, ${COLUMNS.join(", ")})
     values (?, clock_timestamp(), ${COLUMNS.map(() => "?").join(", ")})
     on conflict (id) do nothing`,
    [id, keys.map(({ subject }) => subject), keys.map(({ sealed }) => sealed), id, ...values],
  )
}
