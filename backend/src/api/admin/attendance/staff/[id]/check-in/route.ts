import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireVenue } from "../../../../../../access/require-venue"
import { workspaceOf } from "../../../../../../access/workspace-of"
import { checkInWorkflow } from "../../../../../../workflows/attendance/check-in"
import type { CheckInBody } from "../../../../../schemas/attendance"
import { loadRecord } from "../../../load-record"

/** Checks a staff member in. */
export async function POST(req: MedusaRequest<CheckInBody>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { venue_id } = req.validatedBody
  if (venue_id !== undefined) requireVenue(workspace, venue_id)
  const { result } = await checkInWorkflow(req.scope).run({ input: { staff_id: req.params.id, venue_id } })
  res.json({ attendance_record: await loadRecord(req.scope, workspace, result.id) })
}
