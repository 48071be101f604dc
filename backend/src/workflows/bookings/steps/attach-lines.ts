import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { PlacedHold } from "../../../modules/scheduling/bookings/hold-request"

/** Ties the held segments of a visit to the cart lines that sell them. */
export const attachLinesStep = createStep(
  "attach-lines",
  async ({ cart_id, hold }: { cart_id: string; hold: PlacedHold }, { container }) => {
    const lines = await container
      .resolve(Modules.CART)
      .listLineItems({ cart_id }, { select: ["id", "metadata"], take: 500 })
    const lineOf = new Map(lines.map(({ id, metadata }) => [metadata?.segment_id, id]))
    const tied = hold.segments.map(({ segment_id }) => {
      const line_item_id = lineOf.get(segment_id)
      if (line_item_id === undefined) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          "The cart did not keep the lines of this booking",
        )
      }
      return { id: segment_id, line_item_id }
    })
    await container.resolve(SCHEDULING_MODULE).updateBookingSegments(tied)
    return new StepResponse(tied)
  },
)
