import { acquireLockStep, addToCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AskedSegment } from "../../modules/scheduling/offer/choose"
import { bookingLines } from "./booking-lines"
import { attachLinesStep } from "./steps/attach-lines"
import { placeHoldStep } from "./steps/place-hold"
import { releaseUnsoldHoldsWorkflow } from "./release-unsold-holds"
import { prepareHoldStep } from "./steps/prepare-hold"

/** What a shopper asks to have held for a cart. */
export interface HoldBookingInput {
  cart_id: string
  segments: AskedSegment[]
  starts_at: Date
  party_size: number
  notes: string | null
}

/**
 * Holds the time of a visit and puts its lines into the cart, one a segment, at the price of the variant with its
 * add-ons. Lines and holds belong together by the segments' `line_item_id`; what a shopper writes into a line's
 * metadata is never trusted. When a line cannot be added, the time is free again.
 *
 * @throws 404 unknown cart, variant or staff; 409 `slot_unavailable`, `slot_not_offered`, `currency_mismatch`,
 * `venue_not_bookable`, `cart_completed`, `limit_reached`, `prerequisite_missing`
 */
export const holdBookingWorkflow = createWorkflow("hold-booking", (input: HoldBookingInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 30 })
  releaseUnsoldHoldsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id })),
  })
  const request = prepareHoldStep(input)
  const hold = placeHoldStep(request)
  addToCartWorkflow.runAsStep({
    input: transform({ input, hold }, ({ input, hold }) => ({
      cart_id: input.cart_id,
      items: bookingLines(hold),
    })),
  })
  attachLinesStep(transform({ input, hold }, ({ input, hold }) => ({ cart_id: input.cart_id, hold })))
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(hold)
})
