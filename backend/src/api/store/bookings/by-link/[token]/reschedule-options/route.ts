import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadRescheduleOptions } from "../../../../../presenters/reschedule-options"
import type { RescheduleOptionsQuery } from "../../../../../schemas/availability"
import { openLink } from "../../../open-link"

/** When the booking that a link opens could start instead. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { booking_id } = await openLink(req)
  const asked = req.validatedQuery as RescheduleOptionsQuery
  res.json({ availability: await loadRescheduleOptions(req.scope, booking_id, asked) })
}
