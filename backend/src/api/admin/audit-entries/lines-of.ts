import type { Workspace } from "../../../access/workspace"
import type { OpenedChange, OpenedParts } from "../../../modules/audit/entries/open-entries"
import type { AuditEntryRow } from "../../../queries/list-audit-entries"
import { csvCell } from "../../../text/csv-cell"
import { presentEntry } from "./present-entry"

/** The columns of the file; instants are UTC. */
export const COLUMNS = [
  ...["id", "at", "actor_kind", "actor_id", "actor_email", "role", "action", "target_kind", "target_id"],
  ...["vendor_id", "outcome", "status", "field", "before", "after", "details"],
]

/** The lines of an entry, one for each field that changed and one for an entry without; no cell is a formula. */
export function linesOf(workspace: Workspace, entry: AuditEntryRow, { changes }: OpenedParts): string[][] {
  const { actor, target, ...told } = presentEntry(workspace, entry)
  const begin = [
    ...[told.id, told.at, actor.kind, actor.id, actor.email, actor.role],
    ...[told.action, target?.kind, target?.id, told.vendor_id, told.outcome, told.status],
  ]
  const lines = changes.length > 0 ? changes.map(valuesOf) : [[null, null, null]]
  return lines.map((values) => [...begin, ...values, told.details].map(csvCell))
}

function valuesOf(change: OpenedChange): unknown[] {
  const { field, before, after } = change
  if (change.personal && change.state !== "readable") return [field, `(${change.state})`, `(${change.state})`]
  return [field, before, after]
}
