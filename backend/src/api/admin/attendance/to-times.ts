import type { Break, RecordTimes } from "../../../modules/attendance/records/record"
import type { AddAttendance } from "../../schemas/attendance"

type Given = Pick<AddAttendance, "checked_in_at" | "checked_out_at">

/** The times of a body as records keep them. */
export const toInstants = ({ checked_in_at, checked_out_at }: Given): Omit<RecordTimes, "breaks"> => ({
  checked_in_at: checked_in_at.toISOString(),
  checked_out_at: checked_out_at?.toISOString() ?? null,
})

/** The breaks of a body as records keep them. */
export const toBreaks = (breaks: AddAttendance["breaks"]): Break[] =>
  breaks.map(({ starts_at, ends_at }) => ({
    starts_at: starts_at.toISOString(),
    ends_at: ends_at?.toISOString() ?? null,
  }))
