import type { AbsenceValues } from "../../lib/time/absence"
import { absenceWith } from "../../lib/time/absence"

export const timeOffSchema = absenceWith({})

/** A whole day unless told otherwise. */
export const NEW_TIME_OFF: AbsenceValues = {
  from_date: "",
  from_time: "00:00",
  until_date: "",
  until_time: "24:00",
  reason: "",
}
