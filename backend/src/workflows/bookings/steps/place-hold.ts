import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { SYSTEM } from "../../../modules/scheduling/bookings/actor"
import { conflict, isConflict } from "../../../modules/scheduling/conflict"
import type { HoldRequest } from "../../../modules/scheduling/bookings/hold-request"
import { conflictDetails } from "../conflict-details"

/** Holds the time; compensation frees it. A lost race is answered with the nearest other times. */
export const placeHoldStep = createStep(
  "place-hold",
  async (request: HoldRequest, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const dated = { ...request, starts_at: new Date(request.starts_at), now: new Date(request.now) }
    try {
      const hold = await scheduling.placeHold(dated)
      return new StepResponse(hold, hold.booking_id)
    } catch (error) {
      if (!isConflict(error, "slot_unavailable")) throw error
      const alternatives = await scheduling.nearestAlternatives({
        visit: dated.segments,
        starts_at: dated.starts_at,
        party_size: dated.party_size,
        now: dated.now,
      })
      throw conflict("slot_unavailable", "This time has just been taken", {
        ...conflictDetails(error),
        alternatives,
      })
    }
  },
  async (booking_id, { container }) => {
    if (!booking_id) return
    await container
      .resolve(SCHEDULING_MODULE)
      .transitionBooking({ booking_id, action: "release", by: SYSTEM, reason_code: "cart_line_failed" })
  },
)
