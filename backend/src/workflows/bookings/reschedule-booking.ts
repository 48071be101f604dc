import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../modules/scheduling/bookings/actor"
import { rescheduleBookingStep } from "./steps/reschedule-booking"

/**
 * Which booking moves to which start, by whom; `staff_id` undefined keeps who was asked for, null is anyone. With
 * `segment_id` the staff member is for that segment alone, and the others stay with whom they have.
 */
export interface RescheduleBookingInput {
  booking_id: string
  starts_at: Date
  staff_id?: string | null
  segment_id?: string
  /** The booking's `sequence` that the caller saw. */
  sequence?: number
  by: Actor
  /** What the desk waives, as for a new booking. */
  override_rules?: boolean
  accept_overlap?: boolean
}

/**
 * Moves a booking. Its price, lengths and policy stay; refused, it stays where it was. A customer's move counts
 * against the policy's `max_reschedules`.
 * @throws 404 unknown booking, or staff who do not perform it; 409 `booking_changed`, `invalid_transition`,
 * `reschedule_limit_reached`, `too_late_to_reschedule`, `venue_not_bookable`, `slot_not_offered`, `slot_unavailable` with `alternatives`
 */
export const rescheduleBookingWorkflow = createWorkflow(
  "reschedule-booking",
  (input: RescheduleBookingInput) => new WorkflowResponse(rescheduleBookingStep(input)),
)
