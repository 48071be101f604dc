import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setOpeningHoursWorkflow } from "../../../../../workflows/venues/set-opening-hours"
import type { OpeningHours } from "../../../../schemas/venue"
import { loadVenue } from "../../load-venues"

/** Replaces all opening hours of a venue. */
export async function POST(req: MedusaRequest<OpeningHours>, res: MedusaResponse): Promise<void> {
  await setOpeningHoursWorkflow(req.scope).run({ input: { ...req.validatedBody, venue_id: req.params.id } })
  res.json({ venue: await loadVenue(req.scope, req.params.id) })
}
