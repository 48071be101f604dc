import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"

/** Frees the time of a cart's booking; answers the ids of its lines that are still in the cart. */
export const releaseHoldStep = createStep(
  "release-hold",
  async (input: { cart_id: string; booking_id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const [booking] = await scheduling.listBookings(
      { id: input.booking_id, cart_id: input.cart_id },
      { relations: ["segments"] },
    )
    if (!booking) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no booking ${input.booking_id} in this cart`,
      )
    }
    if (booking.status === "expired" && booking.order_id) {
      throw conflict("invalid_transition", "A visit that was ordered is not taken out of its cart")
    }
    if (booking.status !== "expired" && booking.status !== "released") {
      await scheduling.transitionBooking({
        booking_id: booking.id,
        action: "release",
        by: { type: "customer", id: booking.customer_id },
      })
    }
    const ids = booking.segments.flatMap(({ line_item_id }) => line_item_id ?? [])
    if (ids.length === 0) return new StepResponse<string[]>([])
    const lines = await container
      .resolve(Modules.CART)
      .listLineItems({ id: ids, cart_id: input.cart_id }, { select: ["id"] })
    return new StepResponse(lines.map(({ id }) => id))
  },
)
