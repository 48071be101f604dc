import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { conflict } from "../../modules/scheduling/conflict"

/** The line of a booking follows its hold: neither its quantity nor its metadata is the shopper's to change. */
updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const [segment] = await container
    .resolve(SCHEDULING_MODULE)
    .listBookingSegments({ line_item_id: input.item_id }, { take: 1 })
  if (segment)
    throw conflict("booking_line_locked", "A booking's line cannot be changed; remove it and book anew")
})
