import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireVenue } from "../../../access/require-venue"
import { venueScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { createReviewedServiceWorkflow } from "../../../workflows/reviews/create-reviewed-service"
import { toOrder } from "../../schemas/list-query"
import type { CreateService } from "../../schemas/service"
import type { ServiceListQuery } from "./contract"
import { loadService, loadServices } from "./load-services"
import { statusFilter } from "./service-reviews"

/** The services of the workspace's venues. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, venue_id, product_id, status, limit, offset, order } = req.validatedQuery as ServiceListQuery
  const [rows, count] = await req.scope.resolve(SCHEDULING_MODULE).listAndCountServices(
    {
      $and: [
        venueScope(workspaceOf(req)),
        venue_id ? { venue_id } : {},
        product_id ? { product_id } : {},
        await statusFilter(req.scope, status),
      ],
      ...(q ? { q } : {}),
    },
    { select: ["id"], take: limit, skip: offset, order: inOrder(order) },
  )
  const services = await loadServices(
    req.scope,
    rows.map(({ id }) => id),
  )
  res.json({ services, count, offset, limit })
}

/** Creates a service at one of the workspace's venues; it is proposed when the platform approves services. */
export async function POST(req: MedusaRequest<CreateService>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  requireVenue(workspace, req.validatedBody.venue_id)
  const { result } = await createReviewedServiceWorkflow(req.scope).run({
    input: { body: req.validatedBody, by_vendor: workspace.kind === "vendor" },
  })
  res.json({ service: await loadService(req.scope, result.id) })
}

/** By rank as the store has them: those that nobody put in order have the same one, and stand by their titles. */
function inOrder(order: string): Record<string, "ASC" | "DESC"> {
  const { rank, ...others } = toOrder(order)
  return rank ? { rank, title: "ASC", ...others } : others
}
