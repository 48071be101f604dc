import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requirePerson } from "../../../access/require-person"
import { requireKeyRole, vendorOfRole } from "../../../access/roles"
import { vendorScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { listAccessKeys, type AccessKeyOrder } from "../../../queries/list-access-keys"
import { createAccessKeyWorkflow } from "../../../workflows/access-keys/create-access-key"
import type { CreateAccessKey } from "../../schemas/member"
import { namedVendor } from "../members/named-vendor"
import type { AccessKeyListQuery } from "./contract"
import { loadAccessKey } from "./load-access-key"

/** The secret API keys of the workspace. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { vendor_id, order, fields: _, ...asked } = req.validatedQuery as AccessKeyListQuery
  const { rows, count } = await listAccessKeys(req.scope, {
    ...asked,
    ...namedVendor(vendorScope(workspaceOf(req)), vendor_id),
    order: order.replace(/^-/, "") as AccessKeyOrder,
    descending: order.startsWith("-"),
  })
  res.json({ access_keys: rows, count, offset: asked.offset, limit: asked.limit })
}

/** Makes a secret API key; the only answer that has its token. */
export async function POST(req: MedusaRequest<CreateAccessKey>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  requirePerson(workspace)
  const { vendor_id: named, ...key } = req.validatedBody
  requireKeyRole(workspace, key.role)
  const vendor_id = vendorOfRole(workspace, key.role, named)
  const { result } = await createAccessKeyWorkflow(req.scope).run({
    input: { ...key, vendor_id, created_by: workspace.principal_id },
  })
  const access_key = await loadAccessKey(req.scope, result.id)
  res.locals.kept = { access_key: { ...access_key, token: null } }
  res.json({ access_key: { ...access_key, token: result.token } })
}
