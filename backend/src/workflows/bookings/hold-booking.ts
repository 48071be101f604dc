import { acquireLockStep, addToCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { attachLineStep } from "./steps/attach-line"
import { placeHoldStep } from "./steps/place-hold"
import { releaseUnsoldHoldsWorkflow } from "./release-unsold-holds"
import { prepareHoldStep } from "./steps/prepare-hold"

/** What a shopper asks to have held for a cart. */
export interface HoldBookingInput {
  cart_id: string
  variant_id: string
  staff_id: string | null
  add_on_ids: string[]
  starts_at: Date
  party_size: number
  notes: string | null
}

/**
 * Holds the time of a visit and puts its line into the cart, at the price of the variant with its add-ons. The
 * line and the hold belong together by the segment's `line_item_id`; what a shopper writes into a line's metadata
 * is never trusted. When the line cannot be added, the time is free again.
 *
 * @throws 404 unknown cart, variant or staff; 409 `slot_unavailable`, `slot_not_offered`, `currency_mismatch`,
 * `venue_not_bookable`, `cart_completed`
 */
export const holdBookingWorkflow = createWorkflow("hold-booking", (input: HoldBookingInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 30 })
  releaseUnsoldHoldsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id })),
  })
  const request = prepareHoldStep(input)
  const hold = placeHoldStep(request)
  addToCartWorkflow.runAsStep({
    input: transform({ input, request, hold }, ({ input, request, hold }) => ({
      cart_id: input.cart_id,
      items: [
        {
          variant_id: input.variant_id,
          quantity: 1,
          unit_price: request.price,
          requires_shipping: false,
          metadata: { booking_id: hold.booking_id, segment_id: hold.segment_id },
        },
      ],
    })),
  })
  attachLineStep(transform({ input, hold }, ({ input, hold }) => ({ cart_id: input.cart_id, ...hold })))
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(hold)
})
