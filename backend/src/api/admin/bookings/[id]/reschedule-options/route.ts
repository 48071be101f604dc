import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadRescheduleOptions } from "../../../../presenters/reschedule-options"
import type { RescheduleOptionsQuery } from "../../../../schemas/availability"

/** When a booking could start instead. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as RescheduleOptionsQuery
  res.json({ availability: await loadRescheduleOptions(req.scope, req.params.id, asked) })
}
