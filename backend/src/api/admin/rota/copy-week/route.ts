import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireVenue } from "../../../../access/require-venue"
import { workspaceOf } from "../../../../access/workspace-of"
import { copyWeekWorkflow } from "../../../../workflows/staff/copy-week"
import type { CopyWeek } from "../../../schemas/rota"

/** Copies a week of the team to the weeks that follow; answers how many days of whom were changed. */
export async function POST(req: MedusaRequest<CopyWeek>, res: MedusaResponse): Promise<void> {
  requireVenue(workspaceOf(req), req.validatedBody.venue_id)
  const { result: days } = await copyWeekWorkflow(req.scope).run({ input: req.validatedBody })
  const staff = [...new Set(days.map(({ staff_id }) => staff_id))]
  res.json({ changed: days.length, staff_members: staff.map((id) => ({ id })) })
}
