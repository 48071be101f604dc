import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"

/** Soft-deletes a resource of a venue that no visit to come needs; compensation restores it. */
export const deleteResourceStep = createStep(
  "delete-resource",
  async ({ id, venue_id }: { id: string; venue_id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const [resource] = await scheduling.listResources({ id, venue_id }, { take: 1 })
    if (!resource) throw new MedusaError(MedusaError.Types.NOT_FOUND, `This venue has no resource ${id}`)
    const { removed, needed } = await scheduling.removeUnits({ resource_id: id, many: null })
    if (needed > 0)
      throw conflict("has_bookings", `${resource.name} is needed for bookings that are still to come`)
    await scheduling.softDeleteResources([id])
    return new StepResponse({ id }, { id, removed })
  },
  async (before, { container }) => {
    if (!before) return
    const scheduling = container.resolve(SCHEDULING_MODULE)
    await scheduling.restoreResources([before.id])
    await scheduling.restoreResourceUnits(before.removed)
  },
)
