import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOther } from "../../../../../access/require-other"
import { workspaceOf } from "../../../../../access/workspace-of"
import { voidAttendanceWorkflow } from "../../../../../workflows/attendance/void-attendance"
import type { VoidAttendance } from "../../../../schemas/attendance"
import { byOf } from "../../by-of"
import { loadRecord } from "../../load-record"

/** Makes a record count no more; a manager's own is for others. */
export async function POST(req: MedusaRequest<VoidAttendance>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { id } = req.params
  requireOther(workspace, (await loadRecord(req.scope, workspace, id)).staff_id)
  await voidAttendanceWorkflow(req.scope).run({ input: { ...req.validatedBody, id, by: byOf(workspace) } })
  res.json({ attendance_record: await loadRecord(req.scope, workspace, id) })
}
