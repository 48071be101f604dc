import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ATTENDANCE_MODULE } from "../../modules/attendance"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { notThere } from "./not-there"
import { loadOpenRecord } from "./open-record"
import { plannedAround } from "./planned-around"

/** Who arrives, and where; without a venue: where they work, if that is one. */
export interface CheckInInput {
  staff_id: string
  venue_id?: string
}

const checkInStep = createStep("check-in", async (input: CheckInInput, { container }) => {
  const { staff_id } = input
  const [workplaces] = await container.resolve(SCHEDULING_MODULE).listWorkplaces([staff_id])
  if (!workplaces) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no staff ${staff_id}`)
  const { venue_ids } = workplaces
  if (input.venue_id === undefined && venue_ids.length > 1) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "venue_id: is required, they work at several venues",
    )
  }
  const venue_id = input.venue_id ?? venue_ids[0]
  const at = new Date()
  const around = await plannedAround(container, { staff_id, venue_id }, at)
  if (!around) throw notThere(venue_id)
  const { time_zone, date } = around
  const open = await loadOpenRecord(container, staff_id, at)
  const id = await container.resolve(ATTENDANCE_MODULE).checkIn({
    ...{ staff_id, venue_id, date, time_zone, at },
    forgotten_id: open?.is_forgotten ? open.record.id : null,
  })
  return new StepResponse({ id })
})

/**
 * Checks a staff member in now. A record that is still open although its shift is long over is set aside as one whose
 * check-out is missing, so that nobody stands before a closed door.
 * @throws 400 naming `venue_id` when they work at several and none is given; 404; 409 `already_checked_in`
 */
export const checkInWorkflow = createWorkflow(
  "check-in",
  (input: CheckInInput) => new WorkflowResponse(checkInStep(input)),
)
