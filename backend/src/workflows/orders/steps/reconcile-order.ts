import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { SYSTEM } from "../../../modules/scheduling/bookings/actor"

type Outcome = "complete" | "finished" | "cancelled"

/** See the workflow; every part of it looks first and acts only on what is missing. */
export const reconcileOrderStep = createStep(
  "reconcile-order",
  async (input: { order_id: string; cart_id: string }, { container }) => {
    return new StepResponse({ outcome: await reconcile(container, input) })
  },
)

async function reconcile(
  container: MedusaContainer,
  { order_id, cart_id }: { order_id: string; cart_id: string },
): Promise<Outcome> {
  const { order, session } = await stateOf(container, order_id)
  if (!order || order.canceled_at) return "complete"
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const held = await scheduling.listBookings({ cart_id, status: "held" }, { select: ["id"] })
  const paid = session === null || session.status === "authorized" || session.status === "captured"
  if (held.length === 0 && paid) return "complete"
  try {
    await scheduling.confirmHeld({ of: { cart_id }, order_id, customer_id: order.customer_id, by: SYSTEM })
    if (!paid && session) await container.resolve(Modules.PAYMENT).authorizePaymentSession(session.id, {})
    return "finished"
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Order ${order_id} cannot be finished and is cancelled: ${String(error)}`)
    await abandon(container, order_id, cart_id)
    return "cancelled"
  }
}

async function abandon(container: MedusaContainer, orderId: string, cartId: string): Promise<void> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const bookings = await scheduling.listBookings({
    cart_id: cartId,
    status: ["held", "confirmed", "requested"],
  })
  for (const { id, status } of bookings) {
    await scheduling.transitionBooking({
      booking_id: id,
      action: status === "held" ? "release" : "cancel",
      by: SYSTEM,
      reason_code: "payment_failed",
    })
  }
  await cancelOrderWorkflow(container).run({ input: { order_id: orderId } })
}

interface OrderState {
  canceled_at: string | null
  customer_id: string | null
}

async function stateOf(container: MedusaContainer, orderId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "canceled_at",
      "customer_id",
      "payment_collections.payment_sessions.id",
      "payment_collections.payment_sessions.status",
    ],
    filters: { id: orderId },
  })
  const [order] = data as unknown as (OrderState & {
    payment_collections: ({ payment_sessions: { id: string; status: string }[] | null } | null)[] | null
  })[]
  const sessions = (order?.payment_collections ?? []).flatMap(
    (collection) => collection?.payment_sessions ?? [],
  )
  return { order, session: sessions[0] ?? null }
}
