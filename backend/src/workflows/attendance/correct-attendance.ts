import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ATTENDANCE_MODULE } from "../../modules/attendance"
import type { Known } from "../../modules/attendance/corrections/correct"
import type { RecordTimes } from "../../modules/attendance/records/record"
import { todayIn } from "../../reports/day-edges"
import { checkTimes } from "./check-times"
import { plannedAround } from "./planned-around"

/** Which record, its new times (breaks absent: those it has), why, and by whom. */
export interface CorrectAttendanceInput extends Known {
  times: Omit<RecordTimes, "breaks"> & { breaks?: RecordTimes["breaks"] }
}

const correctAttendanceStep = createStep(
  "correct-attendance",
  async (input: CorrectAttendanceInput, { container }) => {
    const attendance = container.resolve(ATTENDANCE_MODULE)
    const record = await attendance.findRecord(input.id)
    if (!record) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no attendance record ${input.id}`)
    }
    const times = { ...input.times, breaks: input.times.breaks ?? record.breaks }
    checkTimes(times, new Date())
    const came = new Date(times.checked_in_at)
    // Who has left the team has no plan any more; their records can still be put right.
    const around = await plannedAround(container, record, came)
    const date = around?.date ?? todayIn(record.time_zone, came)
    await attendance.changeRecord({ ...input, times, date })
    return new StepResponse({ id: input.id })
  },
)

/**
 * Changes the times of a record, with the reason in its history.
 * @throws 400 naming the field; 404; 409 `attendance_changed`, `attendance_voided`, `attendance_overlaps`,
 *   `already_checked_in`
 */
export const correctAttendanceWorkflow = createWorkflow(
  "correct-attendance",
  (input: CorrectAttendanceInput) => new WorkflowResponse(correctAttendanceStep(input)),
)
