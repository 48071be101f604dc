import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actorOf, workspaceOf } from "../../../access/workspace-of"
import { cancelBookingWorkflow } from "../../../workflows/bookings/cancel-booking"
import { changeBookingWorkflow } from "../../../workflows/bookings/change-booking"
import { loadBooking } from "../../presenters/load-bookings"
import type { CancelBooking } from "../../schemas/booking"

type Handler = (req: MedusaRequest<CancelBooking>, res: MedusaResponse) => Promise<void>

/** A route that takes one step with a booking, for the signed-in member. */
export function takeStep(action: "confirm" | "check_in" | "complete" | "no_show"): Handler {
  return async (req, res) => {
    const { reason_code, reason } = req.validatedBody
    await changeBookingWorkflow(req.scope).run({
      input: { booking_id: req.params.id, action, by: actorOf(workspaceOf(req)), reason_code, reason },
    })
    res.json({ booking: await loadBooking(req.scope, req.params.id, "admin") })
  }
}

/** A route by which the venue ends a booking; everything paid goes back. */
export function endBooking(action: "cancel" | "decline"): Handler {
  return async (req, res) => {
    const { reason_code, reason } = req.validatedBody
    const { result } = await cancelBookingWorkflow(req.scope).run({
      input: {
        booking_id: req.params.id,
        action,
        by: actorOf(workspaceOf(req)),
        reason_code: reason_code ?? null,
        reason: reason ?? null,
      },
    })
    const { fee, refund } = result
    res.json({ booking: await loadBooking(req.scope, req.params.id, "admin"), fee, refund })
  }
}
