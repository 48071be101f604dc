import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"

/** Soft-deletes the rules of a service without coming visits; compensation restores them. */
export const removeServiceRulesStep = createStep(
  "remove-service-rules",
  async ({ id }: { id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const service = await scheduling.retrieveService(id)
    const [coming] = await scheduling.listBookingSegments(
      {
        service_id: id,
        ends_at: { $gt: new Date() },
        booking: { status: ["held", "requested", "confirmed", "checked_in"] },
      },
      { take: 1 },
    )
    if (coming) throw conflict("has_bookings", "This service has coming bookings")
    await scheduling.softDeleteServices([id])
    return new StepResponse({ id, product_id: service.product_id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SCHEDULING_MODULE).restoreServices([id])
  },
)
