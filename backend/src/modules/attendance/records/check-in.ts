import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../scheduling/conflict"
import type { Execute } from "../../sql"
import { lockStaff, openRecord } from "./lock-staff"
import { refuseOverlap } from "./refuse-overlap"

/** Somebody arrives. */
export interface CheckIn {
  staff_id: string
  venue_id: string
  /** The venue's local date on which the shift starts that they come for. */
  date: string
  time_zone: string
  at: Date
  /** The record that was open when the caller looked, if its check-out was forgotten; null: none is. */
  forgotten_id: string | null
}

/**
 * Opens a record; one whose check-out was forgotten is set aside for a correction. Answers the new record's id.
 * @throws 409 `already_checked_in`
 */
export async function checkIn(execute: Execute, input: CheckIn): Promise<string> {
  const { staff_id, venue_id, date, time_zone, at, forgotten_id } = input
  await lockStaff(execute, staff_id)
  const open = await openRecord(execute, staff_id)
  if (open && open.id !== forgotten_id) {
    const { venue_id, checked_in_at } = open
    throw conflict("already_checked_in", "They are checked in already", { venue_id, checked_in_at })
  }
  if (open) {
    await execute(
      `update attendance_record set check_out_missed_at = ?, sequence = sequence + 1, updated_at = now() where id = ?`,
      [at.toISOString(), open.id],
    )
  }
  const id = generateEntityId("", "attr")
  await refuseOverlap(execute, { staff_id, id, checked_in_at: at.toISOString(), checked_out_at: null })
  await execute(
    `insert into attendance_record (id, staff_id, venue_id, date, time_zone, checked_in_at, breaks)
     values (?, ?, ?, ?, ?, ?, '[]')`,
    [id, staff_id, venue_id, date, time_zone, at.toISOString()],
  )
  return id
}
