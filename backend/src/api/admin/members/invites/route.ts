import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorScope } from "../../../../access/workspace"
import { workspaceOf } from "../../../../access/workspace-of"
import { VENDOR_MODULE } from "../../../../modules/vendor"
import { toOrder } from "../../../schemas/list-query"
import type { InviteListQuery } from "../contract"
import { presentInvites } from "../load-invites"
import { namedVendor } from "../named-vendor"

/** The open invites of the workspace, expired ones too: they can be sent again. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, vendor_id, role, limit, offset, order } = req.validatedQuery as InviteListQuery
  const [rows, count] = await req.scope.resolve(VENDOR_MODULE).listAndCountMemberInvites(
    {
      accepted_at: null,
      ...namedVendor(vendorScope(workspaceOf(req)), vendor_id),
      ...(role ? { role } : {}),
      ...(q ? { q } : {}),
    },
    { take: limit, skip: offset, order: toOrder(order) },
  )
  res.json({ invites: await presentInvites(req.scope, rows), count, offset, limit })
}
