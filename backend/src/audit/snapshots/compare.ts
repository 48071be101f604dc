import { isDeepStrictEqual } from "node:util"
import type { FieldChange } from "../../modules/audit/entries/entry"
import type { Snapshot, SnapshotRow } from "./snapshot"

/**
 * What differs between two states of an entity, by field in the order of their names; null is a state in which it is not
 * there. Values of fields that are not allowed in plain words name the subject they are sealed for. Empty fields of a new or
 * removed entity say nothing and are left out.
 */
export function compare(
  { plain }: Pick<Snapshot, "plain">,
  before: SnapshotRow | null,
  after: SnapshotRow | null,
): FieldChange[] {
  const subject = (after ?? before)?.subject_id
  if (subject === undefined) return []
  const fields = new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(after?.fields ?? {})])
  return [...fields].sort().flatMap((field): FieldChange[] => {
    const [was, is] = [before?.fields[field] ?? null, after?.fields[field] ?? null]
    if (isDeepStrictEqual(was, is)) return []
    return [{ field, before: was, after: is, ...(plain.includes(field) ? {} : { personal: subject }) }]
  })
}
