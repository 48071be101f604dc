import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import type { AvailabilityQuery } from "../../../../schemas/availability"
import { loadAvailability } from "../../load-availability"

/** When a service can start, every day asked for, and the earliest start from then on. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const offer = await req.scope.resolve(SCHEDULING_MODULE).loadOffer(req.params.id)
  const availability = await loadAvailability(req.scope, offer, req.validatedQuery as AvailabilityQuery)
  res.json({ availability })
}
