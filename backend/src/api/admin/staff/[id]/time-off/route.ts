import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOther } from "../../../../../access/require-other"
import { workspaceOf } from "../../../../../access/workspace-of"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { addTimeOffWorkflow } from "../../../../../workflows/staff/add-time-off"
import { toOrder } from "../../../../schemas/list-query"
import type { CreateTimeOff } from "../../../../schemas/staff"

/** The absences of a staff member. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, order } = req.validatedQuery as { limit: number; offset: number; order: string }
  const [time_off, count] = await req.scope
    .resolve(SCHEDULING_MODULE)
    .listAndCountTimeOffs({ staff_id: req.params.id }, { take: limit, skip: offset, order: toOrder(order) })
  res.json({ time_off, count, offset, limit })
}

/**
 * Adds an absence.
 * @throws 403 for a manager who would add their own
 */
export async function POST(req: MedusaRequest<CreateTimeOff>, res: MedusaResponse): Promise<void> {
  requireOther(workspaceOf(req), req.params.id)
  const { result } = await addTimeOffWorkflow(req.scope).run({
    input: { ...req.validatedBody, staff_id: req.params.id },
  })
  res.json({ time_off: await req.scope.resolve(SCHEDULING_MODULE).retrieveTimeOff(result.id) })
}
