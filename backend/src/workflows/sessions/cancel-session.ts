import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../modules/scheduling/bookings/actor"
import { closeSessionStep } from "./steps/close-session"
import { endSessionBookingsStep } from "./steps/end-session-bookings"

/** Which session is called off, by whom and why. */
export interface CancelSessionInput {
  id: string
  by: Actor
  reason_code?: string | null
  reason?: string | null
}

/**
 * Calls a session of a class off: its staff and rooms are free, every booking of it is cancelled for the venue with
 * all that was paid given back, holds are let go. Safe to run again: a session that is cancelled already is left as
 * it is, and bookings that an interrupted run left are ended.
 * @throws 404; 409 `invalid_transition` when it is over
 */
export const cancelSessionWorkflow = createWorkflow("cancel-session", (input: CancelSessionInput) => {
  closeSessionStep(input)
  return new WorkflowResponse(endSessionBookingsStep(input))
})
