import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"
import { neededUnits } from "../needed-units"

/** Soft-deletes a resource of a venue that no visit to come needs; compensation restores it. */
export const deleteResourceStep = createStep(
  "delete-resource",
  async ({ id, venue_id }: { id: string; venue_id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const [resource] = await scheduling.listResources({ id, venue_id }, { relations: ["units"], take: 1 })
    if (!resource) throw new MedusaError(MedusaError.Types.NOT_FOUND, `This venue has no resource ${id}`)
    const needed = await neededUnits(
      container,
      resource.units.map((unit) => unit.id),
    )
    if (needed.size > 0)
      throw conflict("has_bookings", `${resource.name} is needed for bookings that are still to come`)
    await scheduling.softDeleteResources([id])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SCHEDULING_MODULE).restoreResources([id])
  },
)
