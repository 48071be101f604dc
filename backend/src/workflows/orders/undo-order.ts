import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { SYSTEM } from "../../modules/scheduling/bookings/actor"
import { HOLD_MINUTES } from "../bookings/hold-length"
import type { OrderState } from "./order-state"

/**
 * Makes an order that was cut off vanish, as the workflow would have done itself had it failed: its bookings are
 * held again, its stock and its promotions are free, its cart is open, and order and links are gone. The order
 * goes last, so that an undoing that is cut off in its turn is found and done again; each part can be repeated.
 */
export async function undoOrder(container: MedusaContainer, state: OrderState): Promise<void> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const bookings = await scheduling.listBookings(
    { id: state.booking_ids },
    { select: ["id", "order_id", "status"] },
  )
  const own = bookings.filter(({ order_id }) => order_id === state.order_id).map(({ id }) => id)
  await scheduling.unconfirm({ booking_ids: own, minutes: HOLD_MINUTES, by: SYSTEM })
  if (!state.cart_id) {
    for (const { id, status } of bookings) {
      if (status === "held")
        await scheduling.transitionBooking({ booking_id: id, action: "release", by: SYSTEM })
    }
  }
  const order = await loadOrder(container, state.order_id)
  if (!order) return
  const lines = order.items.map(({ id }) => id)
  await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines)
  if (state.cart_id) await freeCart(container, state, order)
  await container.resolve(Modules.ORDER).deleteOrders([order.id])
}

interface OrderRow {
  id: string
  email: string | null
  customer_id: string | null
  items: { id: string; adjustments: Discount[] | null }[]
  shipping_methods: { adjustments: Discount[] | null }[] | null
  promotions: ({ id: string } | null)[] | null
}

interface Discount {
  code: string | null
  amount: BigNumberInput
}

async function loadOrder(container: MedusaContainer, id: string): Promise<OrderRow | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "email",
      "customer_id",
      "items.id",
      "items.adjustments.*",
      "shipping_methods.adjustments.*",
      "promotions.id",
    ],
    filters: { id },
  })
  return data[0] as unknown as OrderRow | undefined
}

async function freeCart(container: MedusaContainer, state: OrderState, order: OrderRow): Promise<void> {
  const { order_id, collection_id, cart_id } = state
  // Promotions are counted beside the links; where those are complete, the count is too.
  if (state.cart_completed && (state.collection_linked || !collection_id))
    await freePromotions(container, order)
  if (!state.replaced) {
    await container.resolve(Modules.CART).updateCarts([{ id: cart_id ?? "", completed_at: null }])
  }
  const own = { [Modules.ORDER]: { order_id } }
  const promotions = (order.promotions ?? []).flatMap((promotion) => promotion?.id ?? [])
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .dismiss([
      ...promotions.map((promotion_id) => ({ ...own, [Modules.PROMOTION]: { promotion_id } })),
      ...(collection_id ? [{ ...own, [Modules.PAYMENT]: { payment_collection_id: collection_id } }] : []),
      { ...own, [Modules.CART]: { cart_id } },
    ])
}

async function freePromotions(container: MedusaContainer, order: OrderRow): Promise<void> {
  const discounts = [...order.items, ...(order.shipping_methods ?? [])].flatMap(
    ({ adjustments }) => adjustments ?? [],
  )
  const used = discounts.flatMap(({ code, amount }) => (code ? [{ code, amount }] : []))
  if (used.length === 0) return
  await container
    .resolve(Modules.PROMOTION)
    .revertUsage(used, { customer_id: order.customer_id, customer_email: order.email })
}
