import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/**
 * Unties a booking whose hold ran out from its cart, which then neither shows it nor waits for it. It stays expired. Last,
 * because what is still in the cart of it is found by the cart.
 */
export const letGoOfExpiredStep = createStep(
  "let-go-of-expired",
  async (input: { cart_id: string; booking_id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const [booking] = await scheduling.listBookings(
      { id: input.booking_id, cart_id: input.cart_id, status: "expired" },
      { select: ["id"] },
    )
    if (booking) {
      await scheduling.updateBookings({ id: booking.id, cart_id: null })
    }
    return new StepResponse(input.booking_id)
  },
)
