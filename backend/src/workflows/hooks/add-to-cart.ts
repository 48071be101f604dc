import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { refuseOffSale } from "../orders/refuse-off-sale"

/** Nothing bookable enters a cart without a hold of that cart behind it. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await container
    .resolve(SCHEDULING_MODULE)
    .checkNewLines({ cart_id: input.cart_id, lines: input.items ?? [] })
  await refuseOffSale(
    container,
    (input.items ?? []).flatMap(({ variant_id }) => variant_id ?? []),
  )
})
