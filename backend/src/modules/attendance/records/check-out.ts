import { conflict } from "../../scheduling/conflict"
import type { Execute } from "../../sql"
import { lockStaff, openRecord } from "./lock-staff"
import type { AttendanceRecordRow, Break } from "./record"

/** What somebody who is there does. */
export interface Leaving {
  staff_id: string
  at: Date
}

/**
 * Closes the open record, and a break that is still on with it. Answers its id.
 * @throws 409 `not_checked_in`
 */
export async function checkOut(execute: Execute, { staff_id, at }: Leaving): Promise<string> {
  const record = await requireOpen(execute, staff_id)
  const breaks = record.breaks.map((one) => ({ ...one, ends_at: one.ends_at ?? at.toISOString() }))
  await execute(
    `update attendance_record set checked_out_at = greatest(checked_in_at, ?::timestamptz), breaks = ?::jsonb,
       sequence = sequence + 1, updated_at = now() where id = ?`,
    [at.toISOString(), JSON.stringify(breaks), record.id],
  )
  return record.id
}

/**
 * Begins a break. Answers the record's id.
 * @throws 409 `not_checked_in`, `already_on_break`
 */
export async function startBreak(execute: Execute, { staff_id, at }: Leaving): Promise<string> {
  const record = await requireOpen(execute, staff_id)
  if (isOnBreak(record)) throw conflict("already_on_break", "They are on a break already")
  return writeBreaks(execute, record, [...record.breaks, { starts_at: at.toISOString(), ends_at: null }])
}

/**
 * Ends the break that is on. Answers the record's id.
 * @throws 409 `not_checked_in`, `not_on_break`
 */
export async function endBreak(execute: Execute, { staff_id, at }: Leaving): Promise<string> {
  const record = await requireOpen(execute, staff_id)
  if (!isOnBreak(record)) throw conflict("not_on_break", "They are not on a break")
  const breaks = record.breaks.map((one) => ({ ...one, ends_at: one.ends_at ?? at.toISOString() }))
  return writeBreaks(execute, record, breaks)
}

/** True while the last break of a record has no end. */
export const isOnBreak = ({ breaks }: Pick<AttendanceRecordRow, "breaks">) => breaks.at(-1)?.ends_at === null

async function requireOpen(execute: Execute, staffId: string): Promise<AttendanceRecordRow> {
  await lockStaff(execute, staffId)
  const record = await openRecord(execute, staffId)
  if (!record) throw conflict("not_checked_in", "They are not checked in")
  return record
}

async function writeBreaks(execute: Execute, { id }: AttendanceRecordRow, breaks: Break[]): Promise<string> {
  await execute(
    `update attendance_record set breaks = ?::jsonb, sequence = sequence + 1, updated_at = now() where id = ?`,
    [JSON.stringify(breaks), id],
  )
  return id
}
