import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { VENUE_MODULE } from "../../../modules/venue"
import { createVenueWorkflow } from "../../../workflows/venues/create-venue"
import { toOrder } from "../../schemas/list-query"
import type { CreateVenue } from "../../schemas/venue"
import type { VenueListQuery } from "./contract"
import { loadVenue, loadVenues } from "./load-venues"
import { vendorOfVenue } from "./vendor-of-venue"

/** The venues of the workspace. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, vendor_id, status, city, limit, offset, order } = req.validatedQuery as VenueListQuery
  const [rows, count] = await req.scope.resolve(VENUE_MODULE).listAndCountVenues(
    {
      $and: [
        vendorScope(workspaceOf(req)),
        vendor_id ? { vendor_id } : {},
        status ? { status } : {},
        city ? { city } : {},
      ],
      ...(q ? { q } : {}),
    },
    { select: ["id"], take: limit, skip: offset, order: toOrder(order) },
  )
  const venues = await loadVenues(
    req.scope,
    rows.map(({ id }) => id),
  )
  res.json({ venues, count, offset, limit })
}

/** Creates a venue as a draft. */
export async function POST(req: MedusaRequest<CreateVenue>, res: MedusaResponse): Promise<void> {
  const vendor_id = vendorOfVenue(workspaceOf(req), req.validatedBody.vendor_id)
  const { result } = await createVenueWorkflow(req.scope).run({ input: { ...req.validatedBody, vendor_id } })
  res.json({ venue: await loadVenue(req.scope, result.id) })
}
