import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CopyWeek } from "../../../api/schemas/rota"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { copiedWeek, lastDateOf } from "../../../modules/scheduling/rota/copied-week"
import { overlapInPlan } from "../overlap-in-plan"
import type { PlannedDays } from "./write-days"

/**
 * Works out which dates a copied week changes.
 * @throws 404 naming staff who do not work at the venue; 400 when somebody's shifts would overlap
 */
export const planWeekCopyStep = createStep(
  "plan-week-copy",
  async ({ venue_id, staff_ids, ...copy }: CopyWeek, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const dates = { from: copy.from, to: lastDateOf(copy) }
    const frame = await scheduling.loadRotaFrame({ venue_id, staff_ids, ...dates })
    const team = frame?.staff ?? []
    const unknown = staff_ids?.findIndex((id) => team.every((member) => member.id !== id)) ?? -1
    if (staff_ids && unknown >= 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `staff_ids.${unknown}: there is no staff ${staff_ids[unknown]}`,
      )
    }
    const days = team.flatMap(({ id, plan }) => copiedWeek(id, plan, copy))
    const { overlap } = await overlapInPlan(container, { venue_id, days })
    if (overlap) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `weeks: ${overlap.name}: ${overlap.words}`)
    }
    const changed = new Set(days.map(({ staff_id }) => staff_id))
    const revisions = Object.fromEntries(
      team.flatMap(({ id, revision }) => (changed.has(id) ? [[id, revision]] : [])),
    )
    return new StepResponse<PlannedDays>({ days, revisions })
  },
)
