import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateResource } from "../../../api/schemas/venue"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"

/** A resource of a venue and what becomes of it. */
export interface ResourceChange {
  id: string
  venue_id: string
  body: UpdateResource
}

/** Writes a resource and adds or takes away units of it; compensation writes back what was there. */
export const changeResourceStep = createStep(
  "change-resource",
  async ({ id, venue_id, body: { quantity, ...body } }: ResourceChange, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const [resource] = await scheduling.listResources({ id, venue_id }, { relations: ["units"], take: 1 })
    if (!resource) throw new MedusaError(MedusaError.Types.NOT_FOUND, `This venue has no resource ${id}`)
    const { name, kind, units } = resource
    const wanted = quantity ?? units.length
    const many = Math.max(0, units.length - wanted)
    const { removed: surplus, needed } = await scheduling.removeUnits({ resource_id: id, many })
    if (surplus.length < many) {
      throw conflict("has_bookings", `${name}: bookings that are still to come need ${needed} of them`)
    }
    const rank = Math.max(-1, ...units.map((unit) => unit.rank)) + 1
    const added = await scheduling.createResourceUnits(
      Array.from({ length: Math.max(0, wanted - units.length) }, (_, index) => ({
        resource_id: id,
        rank: rank + index,
      })),
    )
    await scheduling.updateResources({ ...body, id })
    return new StepResponse({ id }, { id, name, kind, surplus, added: added.map((unit) => unit.id) })
  },
  async (before, { container }) => {
    if (!before) return
    const { surplus, added, ...resource } = before
    const scheduling = container.resolve(SCHEDULING_MODULE)
    await scheduling.updateResources(resource)
    await scheduling.restoreResourceUnits(surplus)
    await scheduling.deleteResourceUnits(added)
  },
)
