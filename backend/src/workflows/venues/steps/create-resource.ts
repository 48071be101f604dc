import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateResource } from "../../../api/schemas/venue"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** Inserts a resource with one unit for each of its `quantity`; compensation removes it. */
export const createResourceStep = createStep(
  "create-resource",
  async ({ quantity, ...resource }: CreateResource & { venue_id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const { id } = await scheduling.createResources(resource)
    const units = Array.from({ length: quantity }, (_, rank) => ({ resource_id: id, rank }))
    await scheduling.createResourceUnits(units)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SCHEDULING_MODULE).deleteResources([id])
  },
)
