import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { listMembers, type MemberOrder } from "../../../queries/list-members"
import type { MemberListQuery } from "./contract"
import { namedVendor } from "./named-vendor"

/** Those who have a role in the workspace; for the platform everyone. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { vendor_id, order, fields: _, ...asked } = req.validatedQuery as MemberListQuery
  const { rows, count } = await listMembers(req.scope, {
    ...asked,
    ...namedVendor(vendorScope(workspaceOf(req)), vendor_id),
    order: order.replace(/^-/, "") as MemberOrder,
    descending: order.startsWith("-"),
  })
  res.json({ members: rows, count, offset: asked.offset, limit: asked.limit })
}
