import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** Ties a held segment to the cart line that sells it. */
export const attachLineStep = createStep(
  "attach-line",
  async (input: { cart_id: string; segment_id: string }, { container }) => {
    const lines = await container
      .resolve(Modules.CART)
      .listLineItems({ cart_id: input.cart_id }, { select: ["id", "metadata"], take: 500 })
    const line = lines.find(({ metadata }) => metadata?.segment_id === input.segment_id)
    if (!line) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The cart did not keep the line of this booking",
      )
    }
    await container
      .resolve(SCHEDULING_MODULE)
      .updateBookingSegments({ id: input.segment_id, line_item_id: line.id })
    return new StepResponse(line.id)
  },
)
