import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { refuseComingVisits } from "../coming-visits"

/**
 * Soft-deletes the rules of a service without coming visits and calls its sessions off, so that their staff and rooms
 * are free; compensation restores both.
 */
export const removeServiceRulesStep = createStep(
  "remove-service-rules",
  async ({ id }: { id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const service = await scheduling.retrieveService(id)
    await refuseComingVisits(container, id)
    const removed = { id, session_ids: await scheduling.withdrawService(id) }
    return new StepResponse({ id, product_id: service.product_id }, removed)
  },
  async (removed, { container }) => {
    if (removed) await container.resolve(SCHEDULING_MODULE).restoreService(removed)
  },
)
