import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import { VENUE_MODULE } from "../../../modules/venue"

/** The caller's workspace; also answered while their business is suspended. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const vendor = workspace.kind === "vendor" ? workspace.vendor : undefined
  const venues = vendor
    ? await req.scope
        .resolve(VENUE_MODULE)
        .listVenues({ vendor_id: vendor.id }, { select: ["id", "name"], order: { name: "ASC" } })
    : []
  res.json({
    workspace: {
      kind: workspace.kind,
      role: workspace.role,
      venues: venues.map(({ id, name }) => ({ id, name })),
      ...(vendor ? { vendor } : {}),
      ...(workspace.kind === "vendor" && workspace.staff_member_id
        ? { staff_member_id: workspace.staff_member_id }
        : {}),
    },
  })
}
