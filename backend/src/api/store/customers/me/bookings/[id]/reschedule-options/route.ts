import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadRescheduleOptions } from "../../../../../../presenters/reschedule-options"
import type { RescheduleOptionsQuery } from "../../../../../../schemas/availability"
import { requireOwnBooking } from "../../../../require-own-booking"

/** When a booking could start instead. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await requireOwnBooking(req)
  const asked = req.validatedQuery as RescheduleOptionsQuery
  res.json({ availability: await loadRescheduleOptions(req.scope, req.params.id, asked) })
}
