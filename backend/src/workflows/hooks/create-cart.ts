import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { refuseOffSale } from "../orders/refuse-off-sale"

/** A new cart has no holds, so it cannot begin with a service in it. */
createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await container.resolve(SCHEDULING_MODULE).checkNewLines({ cart_id: null, lines: input.items ?? [] })
  await refuseOffSale(
    container,
    (input.items ?? []).flatMap(({ variant_id }) => variant_id ?? []),
  )
})
