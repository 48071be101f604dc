import type { MedusaContainer } from "@medusajs/framework/types"
import type { Workspace } from "../../../access/workspace"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AlertRow } from "../../../queries/list-security-alerts"

/** Alerts as the admin routes answer them; addresses and e-mails of nobody we know are shown to admins alone. */
export async function presentAlerts(
  container: MedusaContainer,
  { role }: Workspace,
  rows: readonly AlertRow[],
) {
  const names = role === "admin" ? await container.resolve(AUDIT_MODULE).openPrincipals(rows) : new Map()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    principal: {
      kind: row.principal_kind,
      id: row.principal,
      name: row.principal_name ?? names.get(row.principal) ?? null,
    },
    vendor_id: row.vendor_id,
    vendor: row.vendor_id === null ? null : { id: row.vendor_id, name: row.vendor_name },
    count: row.count,
    window_seconds: row.window_seconds,
    raised_at: new Date(row.raised_at).toISOString(),
    acknowledged_at: row.acknowledged_at === null ? null : new Date(row.acknowledged_at).toISOString(),
    acknowledged_by:
      row.acknowledged_by === null ? null : { id: row.acknowledged_by, email: row.acknowledged_by_email },
    note: row.note,
  }))
}
