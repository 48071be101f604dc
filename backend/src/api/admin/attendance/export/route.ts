import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import type { AttendanceDay } from "../../../../reports/attendance/attendance-day"
import { loadDays } from "../../../../reports/attendance/load-days"
import { todayIn } from "../../../../reports/day-edges"
import { sendCsv } from "../../../csv/send-csv"
import { askedTeam } from "../asked-team"
import type { AttendanceExportQuery } from "../contract"
import { COLUMNS, lineOf } from "../line-of"
import { withVenueNames } from "../with-venue-names"

/** The days of the team up to now as a CSV file for payroll: by staff member, then by date. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { from, to, ...asked } = req.validatedQuery as AttendanceExportQuery
  const team = await askedTeam(req.scope, workspaceOf(req), asked)
  const now = new Date()
  const { days } = await loadDays(req.scope, { ...team, from, to }, now)
  const past = days.filter((day) => day.state !== "off" && hasBegun(day, now))
  const rows = await withVenueNames(req.scope, past)
  const order = new Map([...new Set(past.map(({ staff }) => staff.id))].map((id, index) => [id, index]))
  const rank = (id: string) => order.get(id) ?? 0
  rows.sort((a, b) => rank(a.staff.id) - rank(b.staff.id) || a.date.localeCompare(b.date))
  const file = {
    action: "GET /admin/attendance/export",
    kind: "attendance_record",
    filename: `attendance-${from}-${to}.csv`,
    columns: COLUMNS,
    details: { from, to, ...asked, rows: rows.length },
  }
  await sendCsv(req, res, file, rows.map(lineOf))
}

/** Whether a day is not to come: somebody was there, or is not merely expected on a date that the venue's clock has reached. */
const hasBegun = ({ records, state, date, time_zone }: AttendanceDay, now: Date): boolean =>
  records.some(({ voided_at }) => voided_at === null) ||
  (state !== "expected" && date <= todayIn(time_zone, now))
