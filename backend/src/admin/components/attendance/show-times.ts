import i18n from "i18next"

import type { AttendanceDay, AttendanceRecord } from "../../lib/attendance/attendance"
import { formatTime } from "../../lib/time/format"

/** `09:00 – 12:00, 14:00 – 18:00` of what was planned on a day; empty when nothing was. */
export const plannedTimes = ({ planned, time_zone }: AttendanceDay): string =>
  planned
    .map(
      ({ starts_at, ends_at }) => `${formatTime(starts_at, time_zone)} – ${formatTime(ends_at, time_zone)}`,
    )
    .join(", ")

/** `09:02 – 17:10` of a record, with words where it has no end. */
export function recordTimes(record: AttendanceRecord): string {
  const { checked_in_at, checked_out_at, time_zone, missing_check_out } = record
  const open = i18n.t(`plaza.attendance.day.${missing_check_out ? "unknownEnd" : "stillThere"}`)
  return `${formatTime(checked_in_at, time_zone)} – ${checked_out_at ? formatTime(checked_out_at, time_zone) : open}`
}

/** The records of a day that count. */
export const countedRecords = ({ records }: AttendanceDay): AttendanceRecord[] =>
  records.filter(({ voided_at }) => voided_at === null)

/** The record of a day in which somebody is there now. */
export const openRecordOf = (day: AttendanceDay): AttendanceRecord | undefined =>
  countedRecords(day).find(
    ({ checked_out_at, missing_check_out }) => checked_out_at === null && !missing_check_out,
  )
