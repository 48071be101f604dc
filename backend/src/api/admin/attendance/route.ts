import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { owns } from "../../../access/owns"
import { requireOther } from "../../../access/require-other"
import { requireVenue } from "../../../access/require-venue"
import { workspaceOf } from "../../../access/workspace-of"
import { loadDays } from "../../../reports/attendance/load-days"
import { addAttendanceWorkflow } from "../../../workflows/attendance/add-attendance"
import type { AddAttendance } from "../../schemas/attendance"
import { askedTeam } from "./asked-team"
import { byOf } from "./by-of"
import type { AttendanceListQuery } from "./contract"
import { loadRecord } from "./load-record"
import { toBreaks, toInstants } from "./to-times"
import { totalsOf } from "./totals"
import { withVenueNames } from "./with-venue-names"

/** The days of the team, one page of them, with the totals of all. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { from, to, state, limit, offset, order, ...asked } = req.validatedQuery as AttendanceListQuery
  const team = await askedTeam(req.scope, workspaceOf(req), asked)
  const { days } = await loadDays(req.scope, { ...team, from, to })
  const wanted = days.filter((day) => !state || state.includes(day.state))
  const ordered = order === "-date" ? wanted.sort((a, b) => b.date.localeCompare(a.date)) : wanted
  res.json({
    attendance_days: await withVenueNames(req.scope, ordered.slice(offset, offset + limit)),
    count: wanted.length,
    offset,
    limit,
    totals: totalsOf(wanted),
  })
}

/** Adds a record that was forgotten; a manager's own is for others. */
export async function POST(req: MedusaRequest<AddAttendance>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { staff_id, venue_id, reason, breaks, ...times } = req.validatedBody
  requireVenue(workspace, venue_id)
  if (!(await owns(req.scope, workspace, "staff", staff_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `staff_id: there is no staff ${staff_id}`)
  }
  requireOther(workspace, staff_id)
  const { result } = await addAttendanceWorkflow(req.scope).run({
    input: {
      ...{ staff_id, venue_id, reason, by: byOf(workspace) },
      ...toInstants(times),
      breaks: toBreaks(breaks),
    },
  })
  res.json({ attendance_record: await loadRecord(req.scope, workspace, result.id) })
}
