import type { MedusaContainer } from "@medusajs/framework/types"
import { ATTENDANCE_MODULE } from "../../modules/attendance"
import type { AttendanceRecordRow } from "../../modules/attendance/records/record"
import { isForgotten } from "../../reports/attendance/forgotten"
import { plannedAround } from "./planned-around"

/** A record that is open, and whether by now its check-out counts as forgotten. */
export interface OpenRecord {
  record: AttendanceRecordRow
  is_forgotten: boolean
}

/** The open record of a staff member, judged by the plan of its day; null when they are not there. */
export async function loadOpenRecord(
  container: MedusaContainer,
  staff_id: string,
  now: Date,
): Promise<OpenRecord | null> {
  const record = await container.resolve(ATTENDANCE_MODULE).openRecord(staff_id)
  if (!record) return null
  const around = await plannedAround(container, record, new Date(record.checked_in_at))
  const windows = around?.days.find(({ date }) => date === record.date)?.windows ?? []
  return { record, is_forgotten: isForgotten(record, windows, now.getTime()) }
}
