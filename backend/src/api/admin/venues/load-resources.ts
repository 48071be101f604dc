import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** The resources of a venue by name; a resource has as many units as its `quantity`. */
export async function loadResources(container: MedusaContainer, venueId: string) {
  const resources = await container
    .resolve(SCHEDULING_MODULE)
    .listResources(
      { venue_id: venueId },
      { relations: ["units"], order: { name: "ASC", id: "ASC" }, take: null },
    )
  return resources.map(({ id, name, kind, units }) => ({
    id,
    name,
    kind,
    quantity: units.length,
    units: [...units].sort((a, b) => a.rank - b.rank).map((unit) => ({ id: unit.id, rank: unit.rank })),
  }))
}
