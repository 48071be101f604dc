import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOther } from "../../../../access/require-other"
import { workspaceOf } from "../../../../access/workspace-of"
import { correctAttendanceWorkflow } from "../../../../workflows/attendance/correct-attendance"
import type { CorrectAttendance } from "../../../schemas/attendance"
import { byOf } from "../by-of"
import { loadRecord } from "../load-record"
import { toBreaks, toInstants } from "../to-times"

/** A record with its history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ attendance_record: await loadRecord(req.scope, workspaceOf(req), req.params.id) })
}

/** Changes the times of a record; a manager's own is for others. */
export async function POST(req: MedusaRequest<CorrectAttendance>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  requireOther(workspace, (await loadRecord(req.scope, workspace, req.params.id)).staff_id)
  const { reason, sequence, breaks, ...times } = req.validatedBody
  await correctAttendanceWorkflow(req.scope).run({
    input: {
      ...{ id: req.params.id, reason, sequence, by: byOf(workspace) },
      times: { ...toInstants(times), ...(breaks ? { breaks: toBreaks(breaks) } : {}) },
    },
  })
  res.json({ attendance_record: await loadRecord(req.scope, workspace, req.params.id) })
}
