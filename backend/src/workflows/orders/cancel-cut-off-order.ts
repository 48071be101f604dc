import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { SYSTEM } from "../../modules/scheduling/bookings/actor"
import { cancellationOf } from "../bookings/cancellation"
import type { OrderState } from "./order-state"

/**
 * Cancels an order that cannot be finished: its visits end without a fee and their customers are told, its payment
 * is cancelled or given back, its stock is free. The order stays to be read. Each part can be repeated.
 */
export async function cancelCutOffOrder(container: MedusaContainer, state: OrderState): Promise<void> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const bookings = await scheduling.listBookings({
    id: state.booking_ids,
    status: ["held", "confirmed", "requested"],
  })
  const by = SYSTEM
  const reason_code = state.canceled ? "order_cancelled" : "payment_failed"
  for (const { id: booking_id, status, order_id } of bookings) {
    if (status === "held") {
      await scheduling.transitionBooking({ booking_id, action: "release", by, reason_code })
    } else if (order_id === state.order_id) {
      const { fee, refund } = await cancellationOf(container, booking_id, "system")
      await scheduling.transitionBooking({ booking_id, action: "cancel", by, reason_code, fee, refund })
    }
  }
  if (!state.canceled) await cancelOrderWorkflow(container).run({ input: { order_id: state.order_id } })
}
