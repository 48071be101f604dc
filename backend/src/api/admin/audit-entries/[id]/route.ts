import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { vendorScope } from "../../../../access/workspace"
import { workspaceOf } from "../../../../access/workspace-of"
import { AUDIT_MODULE } from "../../../../modules/audit"
import { listAuditEntries } from "../../../../queries/list-audit-entries"
import { mayRead, presentOpenEntry } from "../present-entry"

/** One entry with the values before and after, as far as the caller may read them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { id } = req.params
  const { rows } = await listAuditEntries(req.scope, { ...vendorScope(workspace), id }, { limit: 1 })
  const [entry] = rows
  if (!entry) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no audit entry ${id}`)
  const [opened] = await req.scope.resolve(AUDIT_MODULE).open([{ ...entry, may: mayRead(workspace, entry) }])
  res.json({ audit_entry: presentOpenEntry(workspace, entry, opened) })
}
