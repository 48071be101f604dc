import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { actorOf, workspaceOf } from "../../../access/workspace-of"
import { cancelBookingWorkflow } from "../../../workflows/bookings/cancel-booking"
import { changeBookingWorkflow } from "../../../workflows/bookings/change-booking"
import { loadBooking } from "../../presenters/load-bookings"
import { PLATFORM_CODES, type CancelByVenue } from "../../schemas/booking"

/** Some codes are the platform's own words. */
export function refusePlatformCode(req: MedusaRequest<CancelByVenue>): void {
  const { reason_code } = req.validatedBody
  const own: readonly string[] = PLATFORM_CODES
  if (reason_code && own.includes(reason_code) && workspaceOf(req).kind !== "platform") {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `reason_code: ${reason_code} is the platform's`)
  }
}

type Handler = (req: MedusaRequest<CancelByVenue>, res: MedusaResponse) => Promise<void>

/** A route that takes one step with a booking, for the signed-in member. */
export function takeStep(action: "confirm" | "check_in" | "complete"): Handler {
  return async (req, res) => {
    refusePlatformCode(req)
    const { reason_code, reason } = req.validatedBody
    await changeBookingWorkflow(req.scope).run({
      input: { booking_id: req.params.id, action, by: actorOf(workspaceOf(req)), reason_code, reason },
    })
    res.json({ booking: await loadBooking(req.scope, req.params.id, "admin") })
  }
}

/**
 * A route by which the venue ends a booking: everything paid goes back, but what the policy keeps of a client who did
 * not come.
 */
export function endBooking(action: "cancel" | "decline" | "no_show"): Handler {
  return async (req, res) => {
    refusePlatformCode(req)
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
