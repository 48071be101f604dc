import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../../scheduling/conflict"
import type { Execute } from "../../sql"
import { findRecord } from "../records/find-records"
import { lockStaff, openRecord } from "../records/lock-staff"
import { timesOf, type AttendanceRecordRow, type By, type RecordTimes } from "../records/record"
import { refuseOverlap } from "../records/refuse-overlap"
import { writeCorrection } from "./write-correction"

/** A record that was forgotten, or is to be another. */
export interface CorrectedRecord extends RecordTimes {
  staff_id: string
  venue_id: string
  date: string
  time_zone: string
  reason: string
  by: By
}

/**
 * Adds a record that was forgotten. Answers its id.
 * @throws 409 `attendance_overlaps`, `already_checked_in`
 */
export async function addRecord(execute: Execute, input: CorrectedRecord): Promise<string> {
  const id = generateEntityId("", "attr")
  await lockStaff(execute, input.staff_id)
  await refuseCollisions(execute, { ...input, id })
  await execute(
    `insert into attendance_record (id, staff_id, venue_id, date, time_zone, checked_in_at, checked_out_at, breaks)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)`,
    [id, input.staff_id, input.venue_id, input.date, input.time_zone, ...valuesOf(input)],
  )
  await writeCorrection(execute, { record_id: id, kind: "added", from: null, to: timesOf(input), ...input })
  return id
}

/** Which record, and the `sequence` that the page knew; absent: whatever it is now. */
export interface Known {
  id: string
  sequence?: number
  reason: string
  by: By
}

/**
 * Changes the times of a record.
 * @throws 404; 409 `attendance_changed`, `attendance_voided`, `attendance_overlaps`, `already_checked_in`
 */
export async function changeRecord(
  execute: Execute,
  { times, date, ...known }: Known & { times: RecordTimes; date: string },
): Promise<void> {
  const record = await lockRecord(execute, known)
  await refuseCollisions(execute, { ...record, ...times })
  await execute(
    `update attendance_record set checked_in_at = ?, checked_out_at = ?, breaks = ?::jsonb, date = ?,
       check_out_missed_at = null, sequence = sequence + 1, updated_at = now() where id = ?`,
    [...valuesOf(times), date, record.id],
  )
  await writeCorrection(execute, {
    ...{ record_id: record.id, kind: "changed", from: timesOf(record), to: timesOf(times) },
    ...{ reason: known.reason, by: known.by },
  })
}

/**
 * Makes a record count no more; it stays to be seen.
 * @throws 404; 409 `attendance_changed`, `attendance_voided`
 */
export async function voidRecord(execute: Execute, known: Known): Promise<void> {
  const record = await lockRecord(execute, known)
  await execute(
    `update attendance_record set voided_at = now(), sequence = sequence + 1, updated_at = now() where id = ?`,
    [record.id],
  )
  await writeCorrection(execute, {
    ...{ record_id: record.id, kind: "voided", from: timesOf(record), to: null },
    ...{ reason: known.reason, by: known.by },
  })
}

async function lockRecord(execute: Execute, { id, sequence }: Known): Promise<AttendanceRecordRow> {
  const found = await findRecord(execute, id)
  if (found) await lockStaff(execute, found.staff_id)
  const record = found && (await findRecord(execute, id))
  if (!record) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no attendance record ${id}`)
  if (sequence !== undefined && sequence !== record.sequence) {
    const words = "This record was changed meanwhile; look at it again"
    throw conflict("attendance_changed", words, { sequence: record.sequence })
  }
  if (record.voided_at) throw conflict("attendance_voided", "This record was voided and counts no more")
  return record
}

/** Looks for what else the staff member was doing then; the caller holds their lock. */
async function refuseCollisions(
  execute: Execute,
  stay: RecordTimes & { staff_id: string; id: string },
): Promise<void> {
  const open = stay.checked_out_at === null ? await openRecord(execute, stay.staff_id) : null
  if (open && open.id !== stay.id) {
    throw conflict("already_checked_in", "They are checked in already", { record_id: open.id })
  }
  await refuseOverlap(execute, stay)
}

const valuesOf = ({ checked_in_at, checked_out_at, breaks }: RecordTimes) => [
  checked_in_at,
  checked_out_at,
  JSON.stringify(breaks),
]
