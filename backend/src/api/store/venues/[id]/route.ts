import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { project } from "../../../schemas/fields"
import type { VenueQuery } from "../contract"
import { loadVenue } from "../load-venue"

/** One venue, by id or handle. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { fields } = req.validatedQuery as VenueQuery
  res.json({ venue: project(await loadVenue(req.scope, req.params.id), fields) })
}
