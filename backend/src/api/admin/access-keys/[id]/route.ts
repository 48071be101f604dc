import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requirePerson } from "../../../../access/require-person"
import { requireKeyRole } from "../../../../access/roles"
import { workspaceOf } from "../../../../access/workspace-of"
import { revokeAccessKeyWorkflow } from "../../../../workflows/access-keys/revoke-access-key"
import { loadAccessKey } from "../load-access-key"

/** Revokes a secret API key; from then on it is answered 401. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  requirePerson(workspace)
  const { id, role } = await loadAccessKey(req.scope, req.params.id)
  requireKeyRole(workspace, role)
  await revokeAccessKeyWorkflow(req.scope).run({ input: { id, revoked_by: workspace.principal_id } })
  res.json({ id, object: "access_key", deleted: true })
}
