import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireVenue } from "../../../access/require-venue"
import { venueScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { createServicesWorkflow } from "../../../workflows/scheduling/create-services"
import { toOrder } from "../../schemas/list-query"
import type { CreateService } from "../../schemas/service"
import type { ServiceListQuery } from "./contract"
import { loadService, loadServices } from "./load-services"

/** The services of the workspace's venues. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, venue_id, product_id, status, limit, offset, order } = req.validatedQuery as ServiceListQuery
  const [rows, count] = await req.scope.resolve(SCHEDULING_MODULE).listAndCountServices(
    {
      $and: [
        venueScope(workspaceOf(req)),
        venue_id ? { venue_id } : {},
        product_id ? { product_id } : {},
        status ? { status } : {},
      ],
      ...(q ? { q } : {}),
    },
    { select: ["id"], take: limit, skip: offset, order: toOrder(order) },
  )
  const services = await loadServices(
    req.scope,
    rows.map(({ id }) => id),
  )
  res.json({ services, count, offset, limit })
}

/** Creates a service at one of the workspace's venues. */
export async function POST(req: MedusaRequest<CreateService>, res: MedusaResponse): Promise<void> {
  requireVenue(workspaceOf(req), req.validatedBody.venue_id)
  const { result } = await createServicesWorkflow(req.scope).run({ input: { services: [req.validatedBody] } })
  res.json({ service: await loadService(req.scope, result[0].id) })
}
