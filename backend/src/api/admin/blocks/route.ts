import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { venueScope } from "../../../access/workspace"
import { workspaceOf } from "../../../access/workspace-of"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { addBlockWorkflow } from "../../../workflows/blocks/add-block"
import { toOrder } from "../../schemas/list-query"
import type { CreateBlock } from "../../schemas/staff"
import type { BlockListQuery } from "./contract"

/** The blocks of the workspace's venues. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { venue_id, staff_id, resource_id, from, to, limit, offset, order } =
    req.validatedQuery as BlockListQuery
  const [blocks, count] = await req.scope.resolve(SCHEDULING_MODULE).listAndCountBlocks(
    {
      $and: [
        venueScope(workspaceOf(req)),
        venue_id ? { venue_id } : {},
        staff_id ? { subject_id: staff_id } : {},
        resource_id ? { subject_id: resource_id } : {},
        from ? { ends_at: { $gt: from } } : {},
        to ? { starts_at: { $lt: to } } : {},
      ],
    },
    { take: limit, skip: offset, order: toOrder(order) },
  )
  res.json({ blocks, count, offset, limit })
}

/** Keeps a time of one of the workspace's staff or resources free. */
export async function POST(req: MedusaRequest<CreateBlock>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { result } = await addBlockWorkflow(req.scope).run({
    input: { ...req.validatedBody, venue_ids: workspace.kind === "platform" ? null : workspace.venue_ids },
  })
  res.json({ block: await req.scope.resolve(SCHEDULING_MODULE).retrieveBlock(result.id) })
}
