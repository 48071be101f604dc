import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { Actor } from "../../../modules/scheduling/bookings/actor"

/** Makes a hold of the desk definite for its order. It is the last step, so nothing needs to undo it. */
export const confirmDeskHoldStep = createStep(
  "confirm-desk-hold",
  async (
    input: {
      booking_id: string
      order_id: string
      customer_id: string | null
      by: Actor
      waived: { override_rules: boolean; accept_overlap: boolean }
    },
    { container },
  ) => {
    const { booking_id, ...rest } = input
    await container.resolve(SCHEDULING_MODULE).confirmHeld({ of: { booking_id }, ...rest })
    return new StepResponse(booking_id)
  },
)
