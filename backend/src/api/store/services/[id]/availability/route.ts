import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import type { AvailabilityQuery } from "../../../../schemas/availability"
import { askedDays } from "../../asked-days"

/** When a service can start, every day asked for, and the earliest start from then on. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { variant_id, staff_id, add_on_ids, ...asked } = req.validatedQuery as AvailabilityQuery
  const availability = await req.scope.resolve(SCHEDULING_MODULE).listForShopper({
    service: req.params.id,
    segment: { variant_id, staff_id, add_on_ids },
    ...askedDays(asked),
  })
  res.json({ availability })
}
