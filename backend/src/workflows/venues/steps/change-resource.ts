import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateResource } from "../../../api/schemas/venue"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"
import { neededUnits } from "../needed-units"

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
    const surplus = await unneeded(container, resource, units.length - wanted)
    const rank = Math.max(-1, ...units.map((unit) => unit.rank)) + 1
    const added = await scheduling.createResourceUnits(
      Array.from({ length: Math.max(0, wanted - units.length) }, (_, index) => ({
        resource_id: id,
        rank: rank + index,
      })),
    )
    await scheduling.softDeleteResourceUnits(surplus)
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

interface Stocked {
  name: string
  units: { id: string; rank: number }[]
}

/** The last of a resource's units that can go, as many as are too many. */
async function unneeded(
  container: MedusaContainer,
  { name, units }: Stocked,
  many: number,
): Promise<string[]> {
  if (many <= 0) return []
  const ids = [...units].sort((a, b) => b.rank - a.rank).map(({ id }) => id)
  const needed = await neededUnits(container, ids)
  const free = ids.filter((id) => !needed.has(id))
  if (free.length >= many) return free.slice(0, many)
  throw conflict("has_bookings", `${name}: bookings that are still to come need ${needed.size} of them`)
}
