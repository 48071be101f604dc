import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ATTENDANCE_MODULE } from "../../modules/attendance"
import type { By, RecordTimes } from "../../modules/attendance/records/record"
import { checkTimes } from "./check-times"
import { notThere } from "./not-there"
import { plannedAround } from "./planned-around"

/** A record that was forgotten, why it is added, and by whom. */
export interface AddAttendanceInput extends RecordTimes {
  staff_id: string
  venue_id: string
  reason: string
  by: By
}

const addAttendanceStep = createStep("add-attendance", async (input: AddAttendanceInput, { container }) => {
  checkTimes(input, new Date())
  const around = await plannedAround(container, input, new Date(input.checked_in_at))
  if (!around) throw notThere(input.venue_id)
  const { time_zone, date } = around
  const id = await container.resolve(ATTENDANCE_MODULE).addRecord({ ...input, time_zone, date })
  return new StepResponse({ id })
})

/**
 * Adds a record that was forgotten, with its reason in its history.
 * @throws 400 naming the field, 404 naming `venue_id`, 409 `attendance_overlaps`, `already_checked_in`
 */
export const addAttendanceWorkflow = createWorkflow(
  "add-attendance",
  (input: AddAttendanceInput) => new WorkflowResponse(addAttendanceStep(input)),
)
