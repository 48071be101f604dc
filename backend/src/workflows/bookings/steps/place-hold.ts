import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { SYSTEM } from "../../../modules/scheduling/bookings/actor"
import type { HoldRequest } from "../../../modules/scheduling/bookings/place-hold"

/** Holds the time; compensation frees it. */
export const placeHoldStep = createStep(
  "place-hold",
  async (request: HoldRequest, { container }) => {
    const hold = await container
      .resolve(SCHEDULING_MODULE)
      .placeHold({ ...request, starts_at: new Date(request.starts_at), now: new Date(request.now) })
    return new StepResponse(hold, hold.booking_id)
  },
  async (booking_id, { container }) => {
    if (!booking_id) return
    await container
      .resolve(SCHEDULING_MODULE)
      .transitionBooking({ booking_id, action: "release", by: SYSTEM, reason_code: "cart_line_failed" })
  },
)
