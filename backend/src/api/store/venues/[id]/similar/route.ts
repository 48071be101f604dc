import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findSimilarVenues } from "../../../../../queries/discovery/similar-venues"
import { project } from "../../../../schemas/fields"
import type { SimilarVenuesQuery } from "../../contract"
import { loadFoundVenues } from "../../load-found-venues"

/** Where else shoppers could go, the most alike first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { fields, limit, offset } = req.validatedQuery as SimilarVenuesQuery
  const found = await findSimilarVenues(req.scope, req.params.id, { limit, offset })
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no venue ${req.params.id}`)
  const venues = await loadFoundVenues(req.scope, found.rows, { distances: true })
  res.json({ venues: venues.map((venue) => project(venue, fields)), count: found.count, offset, limit })
}
