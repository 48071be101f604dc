import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, MathBN, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { CartLine } from "../../modules/scheduling/bookings/check-cart"
import { keepClientsOfOrder } from "../clients/keep-clients-of-order"
import { refuseOffSale } from "../orders/refuse-off-sale"
import { HOLD_MINUTES } from "../bookings/hold-length"
import { freezePlacedOrder } from "../vendor-orders/freeze-placed-order"

/** What the workflow hands to its hook of this name, which core's types leave out. */
type BeforeAuthorization = (
  data: { input: { id: string } },
  context: { container: MedusaContainer },
) => Promise<StepResponse<string[], string[]>>

interface CartRow {
  customer_id: string | null
  items: ({ id: string } | null)[] | null
}

interface UntypedHooks {
  beforePaymentAuthorization: (
    handler: BeforeAuthorization,
    compensate: (ids: string[] | undefined, context: { container: MedusaContainer }) => Promise<void>,
  ) => void
  orderCreated: (
    handler: (data: { order_id: string }, context: { container: MedusaContainer }) => Promise<void>,
  ) => void
}

/** Before anything happens: holds that just ran out are taken back if nobody else has their time; lines and holds agree, and what would be charged is what the cart costs. */
completeCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const order_id = await orderOf(container, input.id)
  const scheduling = container.resolve(SCHEDULING_MODULE)
  if (!order_id) {
    const line_item_ids = (cart.items ?? []).flatMap((line: { id: string } | null) => line?.id ?? [])
    await scheduling.reclaimHolds({ cart_id: input.id, line_item_ids, minutes: HOLD_MINUTES })
  }
  await scheduling.checkCart({
    id: input.id,
    currency_code: cart.currency_code,
    lines: (cart.items ?? []) as CartLine[],
    order_id,
  })
  if (!order_id) {
    const items = (cart.items ?? []) as { variant_id?: string | null }[]
    await refuseOffSale(
      container,
      items.flatMap(({ variant_id }) => variant_id ?? []),
    )
  }
  const collected = cart.payment_collection?.amount
  if (!order_id && collected !== undefined && cart.total !== undefined && !MathBN.eq(collected, cart.total)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "payment_collection: its amount is not what this cart costs; create the payment session again",
    )
  }
})

/** Money moves only after the time is ours: the cart's holds become bookings of the order that was just made. */
;(completeCartWorkflow.hooks as unknown as UntypedHooks).beforePaymentAuthorization(
  async ({ input }, { container }) => {
    const order_id = await orderOf(container, input.id)
    if (!order_id) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Cart ${input.id} has no order to confirm for`,
      )
    }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "cart",
      fields: ["customer_id", "items.id"],
      filters: { id: input.id },
    })
    const [cart] = data as unknown as CartRow[]
    const customer_id = cart?.customer_id ?? null
    const line_item_ids = (cart?.items ?? []).flatMap((line) => line?.id ?? [])
    const ids = await container.resolve(SCHEDULING_MODULE).confirmHeld({
      of: { cart_id: input.id, line_item_ids },
      order_id,
      customer_id,
      by: { type: "customer", id: customer_id },
    })
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container
      .resolve(SCHEDULING_MODULE)
      .unconfirm({ booking_ids: ids, minutes: HOLD_MINUTES, by: { type: "system", id: null } })
  },
)

/** The money has moved: whose the lines and whose client the shopper is is written down, and nothing that goes wrong here undoes the order. */
;(completeCartWorkflow.hooks as unknown as UntypedHooks).orderCreated(async ({ order_id }, { container }) => {
  await freezePlacedOrder(container, order_id)
  await keepClientsOfOrder(container, order_id)
})

async function orderOf(container: MedusaContainer, cartId: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  return data[0]?.order_id ?? null
}
