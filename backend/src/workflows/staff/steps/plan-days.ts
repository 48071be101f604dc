import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { minutesOf } from "../../../api/schemas/primitives"
import type { ChangeDays } from "../../../api/schemas/rota"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { overlapInPlan } from "../overlap-in-plan"
import type { PlannedDays } from "./write-days"

/**
 * Works out what a staff member is to work on single dates, and checks it against the days around.
 * @throws 404 unknown staff member; 400 naming a shift that overlaps another one, or one at a venue where they do not work
 */
export const planDaysStep = createStep(
  "plan-days",
  async ({ staff_id, dates, shifts, revision }: ChangeDays & { staff_id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const { venue_id: home } = await scheduling.retrieveStaffMember(staff_id, { select: ["venue_id"] })
    const [{ venue_ids }] = await scheduling.listWorkplaces([staff_id])
    const foreign = shifts?.findIndex(({ venue_id }) => venue_id && !venue_ids.includes(venue_id)) ?? -1
    if (shifts && foreign >= 0) {
      throw invalid(`shifts.${foreign}.venue_id: ${shifts[foreign].venue_id} is not a venue of theirs`)
    }
    const intervals =
      shifts?.map(({ starts, ends, venue_id }) => ({
        start: minutesOf(starts),
        end: minutesOf(ends),
        venue_id: venue_id && venue_id !== home ? venue_id : null,
      })) ?? null
    const days = dates.map((date) => ({ staff_id, date, intervals }))
    const { overlap, revisions } = await overlapInPlan(container, { venue_id: home, days })
    if (overlap) {
      const [at, other] = overlap.at
      const message = other === null ? overlap.words : `overlaps shifts.${other}`
      throw invalid(`shifts.${at}: ${message}`)
    }
    return new StepResponse<PlannedDays>({
      days,
      revisions: revision === undefined ? revisions : { [staff_id]: revision },
    })
  },
)

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
