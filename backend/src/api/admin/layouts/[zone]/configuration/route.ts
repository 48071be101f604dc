import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { GET as getConfiguration } from "@medusajs/medusa/api/admin/layouts/[zone]/configuration/route"
import { hiddenEntries } from "../../../../../access/menu"
import { workspaceOf } from "../../../../../access/workspace-of"

/** The arrangement of a zone of the admin: core's own for the platform, for vendors the one of their role. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  if (workspace.kind === "platform") return getConfiguration(req as never, res as never)
  res.json({
    personal_configuration: { configuration: { widgets: hiddenEntries(workspace, req.params.zone) } },
    default_configuration: null,
    active_scope: "personal",
  })
}
