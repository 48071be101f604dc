import { z } from "@medusajs/framework/zod"
import { DAY_STATES } from "../../../reports/attendance/day-state"
import { toEpochDay } from "../../../modules/scheduling/slots/local-date"
import type { RouteContract } from "../../contract"
import { addAttendance, checkIn, correctAttendance, voidAttendance } from "../../schemas/attendance"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { id, localDate } from "../../schemas/primitives"

const tag = "Attendance"

/** A quarter with the days around it. */
const MOST_DAYS = 100

/** Whose days: local dates of each venue, both included. The platform names the venue. */
const whose = {
  venue_id: id.optional(),
  staff_id: id.optional(),
  from: localDate,
  to: localDate,
}

function inOrder({ from, to }: { from: string; to: string }, context: z.RefinementCtx): void {
  const days = toEpochDay(to) - toEpochDay(from) + 1
  const message = days < 1 ? "must not be before from" : `must be at most ${MOST_DAYS} days from from`
  if (!(days >= 1 && days <= MOST_DAYS)) context.addIssue({ code: "custom", path: ["to"], message })
}

/** The query of the days of a period. */
export const attendanceListQuery = listQuery(["date"], "-date")
  .pick({ limit: true, offset: true, order: true })
  .extend({ ...whose, state: oneOrMany(z.enum(DAY_STATES)) })
  .superRefine(inOrder)

/** The query of the file for payroll. */
export const attendanceExportQuery = z.object(whose).superRefine(inOrder)

export const todayQuery = z.object({ venue_id: id.optional() })

export type AttendanceListQuery = z.output<typeof attendanceListQuery>
export type AttendanceExportQuery = z.output<typeof attendanceExportQuery>
export type TodayQuery = z.output<typeof todayQuery>

const step = (name: string, summary: string, body?: z.ZodType): RouteContract => ({
  method: "POST",
  path: `/admin/attendance/staff/:id/${name}`,
  summary,
  tag,
  ...(body ? { body } : {}),
  answers: ["attendance_record"],
})

export const attendanceContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/attendance",
    summary:
      "Days of the team: what was planned, what was recorded, and what it came to; staff see their own",
    tag,
    query: attendanceListQuery,
    answers: ["attendance_days", "count", "offset", "limit", "totals"],
  },
  {
    method: "GET",
    path: "/admin/attendance/today",
    summary: "Who is in, late, absent or expected now, and whose check-out is missing",
    tag,
    query: todayQuery,
    answers: ["attendance_days"],
  },
  {
    method: "GET",
    path: "/admin/attendance/me",
    summary: "The caller's own day as a staff member: null for those who are none",
    tag,
    answers: ["attendance"],
  },
  {
    method: "GET",
    path: "/admin/attendance/export",
    summary:
      "Worked hours for payroll as a CSV file, a line for each staff member, venue and day; is recorded",
    tag,
    query: attendanceExportQuery,
    answers: [],
    produces: "text/csv",
  },
  {
    method: "GET",
    path: "/admin/attendance/:id",
    summary: "A record with the history of its corrections",
    tag,
    answers: ["attendance_record"],
  },
  {
    method: "POST",
    path: "/admin/attendance",
    summary: "Add a record that was forgotten, 403 for a manager's own; 409 attendance_overlaps",
    tag,
    body: addAttendance,
    answers: ["attendance_record"],
  },
  {
    method: "POST",
    path: "/admin/attendance/:id",
    summary:
      "Change the times of a record, 403 for a manager's own; 409 attendance_changed when it is another by now",
    tag,
    body: correctAttendance,
    answers: ["attendance_record"],
  },
  {
    method: "POST",
    path: "/admin/attendance/:id/void",
    summary: "Make a record count no more; 403 for a manager's own",
    tag,
    body: voidAttendance,
    answers: ["attendance_record"],
  },
  step("check-in", "Check a staff member in; 409 already_checked_in", checkIn),
  step("check-out", "Check a staff member out; 409 not_checked_in"),
  step("start-break", "Begin a break; 409 not_checked_in, already_on_break"),
  step("end-break", "End a break; 409 not_checked_in, not_on_break"),
]
