import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict, isConflict } from "../../../modules/scheduling/conflict"
import { conflictDetails } from "../conflict-details"
import { movingVisit } from "../moving-visit"
import type { RescheduleBookingInput } from "../reschedule-booking"

/** Moves a booking in one transaction. It is the only step, so nothing needs to undo it. */
export const rescheduleBookingStep = createStep(
  "reschedule-booking",
  async ({ staff_id, segment_id, ...input }: RescheduleBookingInput, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const { booking_id } = input
    const { visit, party_size } = await movingVisit(
      container,
      booking_id,
      segment_id && staff_id ? { segment_id, staff_id } : staff_id,
    )
    if (input.by.type === "customer" && visit.some(({ offer }) => !offer.bookable)) {
      throw conflict("venue_not_bookable", "This service cannot be booked at the moment")
    }
    const starts_at = new Date(input.starts_at)
    const now = new Date()
    try {
      await scheduling.rescheduleBooking({ ...input, visit, starts_at, now })
    } catch (error) {
      if (!isConflict(error, "slot_unavailable")) throw error
      const asked = { visit, starts_at, party_size, now, booking_id }
      throw conflict("slot_unavailable", "This time has just been taken", {
        ...conflictDetails(error),
        alternatives: await scheduling.nearestAlternatives(asked),
      })
    }
    return new StepResponse({ booking_id })
  },
)
