import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { inOrder, ranksToWrite } from "../../ordering/in-order"

/** A venue's services by their ids, those to come first. */
export interface VenueServiceOrder {
  venue_id: string
  service_ids: string[]
}

/**
 * Writes the ranks of a venue's services, from 1, so that rank 0 stays that of services nobody put in order;
 * compensation writes back the ones before.
 */
export const orderServicesStep = createStep(
  "order-services",
  async ({ venue_id, service_ids }: VenueServiceOrder, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const services = await scheduling.listServices(
      { venue_id },
      { select: ["id", "rank"], order: { rank: "ASC", title: "ASC", id: "ASC" }, take: null },
    )
    const ordered = inOrder(services, service_ids, "service_ids")
    await scheduling.updateServices(ranksToWrite(ordered, 1))
    return new StepResponse(
      ordered.map(({ id }) => id),
      services.map(({ id, rank }) => ({ id, rank })),
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve(SCHEDULING_MODULE).updateServices(before)
  },
)
