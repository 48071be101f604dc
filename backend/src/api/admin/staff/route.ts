import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireVenue } from "../../../access/require-venue"
import { venueScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { VENUE_MODULE } from "../../../modules/venue"
import { createStaffWorkflow } from "../../../workflows/staff/create-staff"
import { toOrder } from "../../schemas/list-query"
import type { CreateStaff } from "../../schemas/staff"
import type { StaffListQuery } from "./contract"
import { loadStaffMember } from "./load-staff-member"

/** The staff of the workspace's venues; of one venue also those who are at home elsewhere. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, venue_id, limit, offset, order } = req.validatedQuery as StaffListQuery
  const scope = venueScope(workspaceOf(req))
  const scheduling = req.scope.resolve(SCHEDULING_MODULE)
  const atVenue = venue_id ? { id: await scheduling.listStaffAt(venue_id) } : {}
  const [staff_members, count] = await scheduling.listAndCountStaffMembers(
    { $and: [scope, atVenue], ...(q ? { q } : {}) },
    { take: limit, skip: offset, order: toOrder(order) },
  )
  const workplaces = await scheduling.listWorkplaces(staff_members.map(({ id }) => id))
  const venuesOf = new Map(workplaces.map(({ staff_id, venue_ids }) => [staff_id, venue_ids]))
  const venues = await req.scope
    .resolve(VENUE_MODULE)
    .listVenues(
      { id: [...new Set(staff_members.map((member) => member.venue_id))] },
      { select: ["id", "name", "time_zone"], take: limit },
    )
  const venueOf = new Map(venues.map(({ id, name, time_zone }) => [id, { id, name, time_zone }]))
  res.json({
    staff_members: staff_members.map((member) => ({
      ...member,
      venue: venueOf.get(member.venue_id) ?? null,
      venue_ids: venuesOf.get(member.id)?.slice(1) ?? [],
    })),
    count,
    offset,
    limit,
  })
}

/** Adds a staff member to one of the workspace's venues. */
export async function POST(req: MedusaRequest<CreateStaff>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  requireVenue(workspace, req.validatedBody.venue_id)
  const { result } = await createStaffWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(200).json({ staff_member: await loadStaffMember(req.scope, result.id) })
}
