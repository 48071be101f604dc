import { absenceWith, type AbsenceValues } from "../../lib/time/absence"
import { requiredText } from "../../lib/forms/rules"
import { addMinutes } from "../../lib/time/wall"
import type { FreeTime } from "./use-board-options"

/** A time that is blocked or taken off; `subject` is a staff member or a resource. */
export const newAbsenceSchema = absenceWith({ subject: requiredText() })
export type NewAbsenceValues = AbsenceValues & { subject: string }

/** @param free where the calendar was clicked; an hour when no end was drawn */
export function newAbsence({ start, end }: FreeTime, subject: string): NewAbsenceValues {
  const until = end ?? addMinutes(start, 60)
  return {
    subject,
    from_date: start.slice(0, 10),
    from_time: start.slice(11),
    until_date: until.slice(0, 10),
    until_time: until.slice(11),
    reason: "",
  }
}
