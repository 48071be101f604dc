import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify"
import type { Workspace } from "../../../../access/workspace"
import { workspaceOf } from "../../../../access/workspace-of"
import { actorOfRequest, originOfRequest } from "../../../../audit/of-request"
import { recordAudit } from "../../../../audit/record-audit"
import { AUDIT_MODULE } from "../../../../modules/audit"
import { walkAuditEntries, type AuditSearch } from "../../../../queries/list-audit-entries"
import type { AuditEntryExportQuery } from "../contract"
import { COLUMNS, linesOf } from "../lines-of"
import { searchOf } from "../search-of"

const AT_ONCE = 500

/**
 * The entries as a CSV file, the newest first, read and written piece by piece. Personal values stand in it for the
 * platform's admins alone. That it was taken is recorded before its first line goes out.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const asked = req.validatedQuery as AuditEntryExportQuery
  const actor = actorOfRequest(req)
  await recordAudit(req.scope, {
    action: "GET /admin/audit-entries/export",
    actor,
    target: { kind: "audit_entry", id: null },
    vendor_id: actor.vendor_id,
    status: 200,
    origin: originOfRequest(req),
    details: { filters: Object.keys(asked).sort() },
  })
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="audit-log.csv"`)
  res.setHeader("Cache-Control", "private, no-store")
  const lines = Readable.from(linesFrom(req, workspace, searchOf(workspace, asked)))
  await pipeline(lines, stringify({ header: true, columns: COLUMNS, bom: true }), res).catch(
    (error: unknown) => {
      // Once lines have gone out there is no other answer: the connection ends, and the file is seen to be cut.
      if (!res.headersSent) throw error
      res.destroy()
    },
  )
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
