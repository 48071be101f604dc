import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Workspace } from "../../../../access/workspace"
import { workspaceOf } from "../../../../access/workspace-of"
import { AUDIT_MODULE } from "../../../../modules/audit"
import { walkAuditEntries, type AuditSearch } from "../../../../queries/list-audit-entries"
import { sendCsv } from "../../../csv/send-csv"
import type { AuditEntryExportQuery } from "../contract"
import { COLUMNS, linesOf } from "../lines-of"
import { searchOf } from "../search-of"

const AT_ONCE = 500

/**
 * The entries as a CSV file, the newest first, read and written piece by piece. Personal values stand in it for the
 * platform's admins alone.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const asked = req.validatedQuery as AuditEntryExportQuery
  const file = {
    action: "GET /admin/audit-entries/export",
    kind: "audit_entry",
    filename: "audit-log.csv",
    columns: COLUMNS,
    details: { filters: Object.keys(asked).sort() },
  }
  await sendCsv(req, res, file, linesFrom(req, workspace, searchOf(workspace, asked)))
}

async function* linesFrom(
  req: MedusaRequest,
  workspace: Workspace,
  search: AuditSearch,
): AsyncGenerator<string[]> {
  const audit = req.scope.resolve(AUDIT_MODULE)
  const values = workspace.kind === "platform" && workspace.role === "admin"
  let after: AuditSearch["after"]
  for (;;) {
    const entries = await walkAuditEntries(req.scope, { ...search, after }, AT_ONCE)
    const opened = await audit.open(entries.map((entry) => ({ ...entry, may: { values, origin: false } })))
    for (const [index, entry] of entries.entries()) yield* linesOf(workspace, entry, opened[index])
    const last = entries.at(-1)
    if (!last || entries.length < AT_ONCE) return
    after = { at: last.at, id: last.id }
  }
}
