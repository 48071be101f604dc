import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireVenue } from "../../../access/require-venue"
import { venueScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { createStaffWorkflow } from "../../../workflows/staff/create-staff"
import { toOrder } from "../../schemas/list-query"
import type { CreateStaff } from "../../schemas/staff"
import type { StaffListQuery } from "./contract"
import { loadStaffMember } from "./load-staff-member"

/** The staff of the workspace's venues. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, venue_id, limit, offset, order } = req.validatedQuery as StaffListQuery
  const scope = venueScope(workspaceOf(req))
  const [staff_members, count] = await req.scope
    .resolve(SCHEDULING_MODULE)
    .listAndCountStaffMembers(
      { $and: [scope, venue_id ? { venue_id } : {}], ...(q ? { q } : {}) },
      { take: limit, skip: offset, order: toOrder(order) },
    )
  res.json({ staff_members, count, offset, limit })
}

/** Adds a staff member to one of the workspace's venues. */
export async function POST(req: MedusaRequest<CreateStaff>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  requireVenue(workspace, req.validatedBody.venue_id)
  const { result } = await createStaffWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(200).json({ staff_member: await loadStaffMember(req.scope, result.id) })
}
