import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request, type Query } from "../api/request"
import { useChange } from "../api/use-change"

export const ATTENDANCE = "/admin/attendance"

export const DAY_STATES = [
  ...([
    "missing_check_out",
    "in",
    "on_break",
    "late",
    "absent",
    "expected",
    "done",
    "time_off",
    "off",
  ] as const),
]
export type DayState = (typeof DAY_STATES)[number]

/** A pause that is no work; instants UTC, null while it is on. */
export type Break = { starts_at: string; ends_at: string | null }

/** When somebody was there; instants UTC, null while they are. */
export type RecordTimes = { checked_in_at: string; checked_out_at: string | null; breaks: Break[] }

export type Correction = {
  id: string
  at: string
  kind: "added" | "changed" | "voided"
  from: RecordTimes | null
  to: RecordTimes | null
  reason: string
  by: { type: "vendor" | "platform"; id: string | null; name: string | null }
}

export type AttendanceRecord = RecordTimes & {
  id: string
  staff_id: string
  venue_id: string
  date: string
  time_zone: string
  voided_at: string | null
  sequence: number
  corrections: number
  /** told in days, and of one's own open record */
  missing_check_out?: boolean
  /** told of one, the latest first */
  history?: Correction[]
}

/** Someone's day at a venue: what was planned, what was recorded, and what it came to in minutes. */
export type AttendanceDay = {
  staff: { id: string; name: string }
  venue: { id: string; name: string }
  time_zone: string
  date: string
  state: DayState
  away: boolean
  planned: { starts_at: string; ends_at: string }[]
  records: AttendanceRecord[]
  planned_minutes: number
  worked_minutes: number
  break_minutes: number
  late_minutes: number
  early_leave_minutes: number
  absent_minutes: number
  overtime_minutes: number
  check_ins: number
  on_time_check_ins: number
}

export type Totals = Record<
  "planned_minutes" | "worked_minutes" | "late_minutes" | "overtime_minutes" | "missing_check_outs",
  number
>

export type OwnAttendance = {
  staff_id: string
  venues: { id: string; name: string }[]
  open: AttendanceRecord | null
  days: AttendanceDay[]
}

type Days = { attendance_days: AttendanceDay[] }
type Listed = Days & { count: number; totals: Totals }

/** Clocks go on while a page is open. */
const EVERY_HALF_MINUTE = { refetchInterval: 30_000, placeholderData: keepPreviousData }

export function useAttendanceDays(query: Query | null) {
  return useQuery({
    queryKey: [PLAZA, ATTENDANCE, query],
    queryFn: () => request<Listed>(ATTENDANCE, { query: query ?? {} }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  })
}

export function useToday(venueId: string | undefined, enabled: boolean) {
  const path = `${ATTENDANCE}/today`
  return useQuery({
    queryKey: [PLAZA, path, venueId],
    queryFn: () => request<Days>(path, { query: { venue_id: venueId } }),
    select: (answer) => answer.attendance_days,
    enabled,
    ...EVERY_HALF_MINUTE,
  })
}

/** The signed-in person's own day; null for those who are no staff member. */
export function useOwnAttendance(enabled: boolean) {
  const path = `${ATTENDANCE}/me`
  return useQuery({
    queryKey: [PLAZA, path],
    queryFn: () => request<{ attendance: OwnAttendance | null }>(path),
    select: (answer) => answer.attendance,
    enabled,
    ...EVERY_HALF_MINUTE,
  })
}

export function useRecord(id: string | undefined) {
  return useQuery({
    queryKey: [PLAZA, ATTENDANCE, id],
    queryFn: () => request<{ attendance_record: AttendanceRecord }>(`${ATTENDANCE}/${id}`),
    select: (answer) => answer.attendance_record,
    enabled: Boolean(id),
  })
}

export type Step = "check-in" | "check-out" | "start-break" | "end-break"

/** What somebody does, or another for them. */
export function useStep() {
  return useChange(({ staffId, step, venueId }: { staffId: string; step: Step; venueId?: string }) =>
    request<unknown>(`${ATTENDANCE}/staff/${staffId}/${step}`, {
      method: "POST",
      body: venueId ? { venue_id: venueId } : {},
    }),
  )
}

/** Adds a record, changes one or makes it count no more: the path says which. */
export function useCorrection(path = ATTENDANCE) {
  return useChange((body: object) => request<unknown>(path, { method: "POST", body }))
}
