import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeVenueStatusWorkflow } from "../../../workflows/venues/change-venue-status"
import type { VenueStep } from "../../../workflows/venues/venue-states"
import type { Reason } from "../../schemas/vendor"
import { loadVenue } from "./load-venues"

/** The handler that takes one step with a venue and answers the venue. */
export const taking = (step: VenueStep) =>
  async function POST(req: MedusaRequest<Reason>, res: MedusaResponse): Promise<void> {
    const { id } = req.params
    await changeVenueStatusWorkflow(req.scope).run({ input: { id, step, reason: req.validatedBody.reason } })
    res.json({ venue: await loadVenue(req.scope, id) })
  }
