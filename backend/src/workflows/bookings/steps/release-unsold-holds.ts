import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { SYSTEM } from "../../../modules/scheduling/bookings/actor"

/** Frees the time of a cart's holds that were never tied to a line; answers the lines meant for them. */
export const releaseUnsoldHoldsStep = createStep(
  "release-unsold-holds",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const unsold = await scheduling.listBookings(
      { cart_id, status: "held", segments: { line_item_id: null } },
      { relations: ["segments"] },
    )
    if (unsold.length === 0) return new StepResponse<string[]>([])
    for (const { id: booking_id } of unsold) {
      await scheduling.transitionBooking({
        booking_id,
        action: "release",
        by: SYSTEM,
        reason_code: "cart_line_failed",
      })
    }
    const segments = new Set<unknown>(unsold.flatMap((booking) => booking.segments.map(({ id }) => id)))
    const lines = await container
      .resolve(Modules.CART)
      .listLineItems({ cart_id }, { select: ["id", "metadata"], take: 500 })
    return new StepResponse(
      lines.filter(({ metadata }) => segments.has(metadata?.segment_id)).map(({ id }) => id),
    )
  },
)
