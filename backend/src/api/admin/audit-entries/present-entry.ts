import type { Workspace } from "../../../access/workspace"
import type { MayRead, OpenedParts } from "../../../modules/audit/entries/open-entries"
import type { AuditEntryRow } from "../../../queries/list-audit-entries"

/** What a reader may see of an entry's personal values: the platform's admins all, owners those of their business. */
export function mayRead(workspace: Workspace, { vendor_id, actor_vendor_id }: AuditEntryRow): MayRead {
  if (workspace.kind === "platform") {
    const isAdmin = workspace.role === "admin"
    return { values: isAdmin, origin: isAdmin }
  }
  const { id } = workspace.vendor
  return { values: vendor_id === id, origin: actor_vendor_id === id }
}

/** An entry as lists show it: which fields changed, not to what. Vendors learn of others that they were the platform's. */
export function presentEntry(workspace: Workspace, entry: AuditEntryRow) {
  const { role, actor_kind, vendor_name, changes } = entry
  const isStranger = workspace.kind === "vendor" && entry.actor_vendor_id !== workspace.vendor.id
  return {
    id: entry.id,
    at: new Date(entry.at).toISOString(),
    actor: {
      kind: actor_kind,
      role,
      id: isStranger ? null : entry.actor_id,
      name: isStranger ? null : entry.actor_name,
      email: isStranger ? null : entry.actor_email,
      membership_id: isStranger ? null : entry.membership_id,
      vendor_id: isStranger ? null : entry.actor_vendor_id,
    },
    action: entry.action,
    target: entry.target_kind === null ? null : { kind: entry.target_kind, id: entry.target_id },
    vendor_id: entry.vendor_id,
    vendor: entry.vendor_id === null ? null : { id: entry.vendor_id, name: vendor_name },
    outcome: entry.outcome,
    status: entry.status,
    fields: changes.map(({ field }) => field),
    details: entry.details,
  }
}

/** An entry with the values that could be opened for its reader. */
export function presentOpenEntry(
  workspace: Workspace,
  entry: AuditEntryRow,
  { changes, origin }: OpenedParts,
) {
  return { ...presentEntry(workspace, entry), changes, origin }
}
