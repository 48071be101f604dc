import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENUE_MODULE } from "../../../modules/venue"
import type { TermKind } from "../term-kinds"

/**
 * Hangs the categories below one that goes away where that one hung; compensation hangs them back. Tags and
 * amenities have nothing below them.
 */
export const liftSubcategoriesStep = createStep(
  "lift-subcategories",
  async ({ kind, id }: { kind: TermKind; id: string }, { container }) => {
    const none: string[] = []
    if (kind !== "venue_category") return new StepResponse({ lifted: none }, { id, lifted: none })
    const venues = container.resolve(VENUE_MODULE)
    const { parent_id } = await venues.retrieveVenueCategory(id)
    const below = await venues.listVenueCategories({ parent_id: id }, { take: null })
    const lifted = below.map((category) => category.id)
    await venues.updateVenueCategories(lifted.map((child) => ({ id: child, parent_id })))
    return new StepResponse({ lifted }, { id, lifted })
  },
  async (previous, { container }) => {
    if (!previous) return
    const { id: parent_id, lifted } = previous
    await container.resolve(VENUE_MODULE).updateVenueCategories(lifted.map((id) => ({ id, parent_id })))
  },
)
