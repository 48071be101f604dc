import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import { listAuditEntries } from "../../../queries/list-audit-entries"
import type { AuditEntryListQuery } from "./contract"
import { presentEntry } from "./present-entry"
import { searchOf } from "./search-of"

/** The entries that the workspace may see. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { limit, offset, order, fields: _, ...asked } = req.validatedQuery as AuditEntryListQuery
  const { rows, count } = await listAuditEntries(req.scope, searchOf(workspace, asked), {
    limit,
    offset,
    ascending: !order.startsWith("-"),
  })
  res.json({ audit_entries: rows.map((row) => presentEntry(workspace, row)), count, offset, limit })
}
