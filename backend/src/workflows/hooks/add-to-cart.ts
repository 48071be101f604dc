import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { SCHEDULING_MODULE } from "../../modules/scheduling"

/** Nothing bookable enters a cart without a hold of that cart behind it. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await container
    .resolve(SCHEDULING_MODULE)
    .checkNewLines({ cart_id: input.cart_id, lines: input.items ?? [] })
})
