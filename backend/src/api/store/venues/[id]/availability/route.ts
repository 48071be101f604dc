import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { chooseVisit } from "../../../../../modules/scheduling/offer/choose"
import { VENUE_MODULE } from "../../../../../modules/venue"
import type { VenueAvailability } from "../../../../schemas/availability"
import { loadAvailability } from "../../../services/load-availability"

/** When a visit of one or several services can start, every day asked for, and the earliest start from then on. */
export async function POST(req: MedusaRequest<VenueAvailability>, res: MedusaResponse): Promise<void> {
  const { segments, ...asked } = req.validatedBody
  const [[venue], offers] = await Promise.all([
    req.scope
      .resolve(VENUE_MODULE)
      .listVenues(
        { $or: [{ id: req.params.id }, { handle: req.params.id }], visible: true },
        { select: ["id"], take: 1 },
      ),
    req.scope.resolve(SCHEDULING_MODULE).loadOffersOf(segments.map(({ variant_id }) => variant_id)),
  ])
  if (!venue) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no venue ${req.params.id}`)
  const own = offers.filter(({ venue_id }) => venue_id === venue.id)
  const visit = chooseVisit(own, segments, asked.party_size)
  res.json({ availability: await loadAvailability(req.scope, visit, asked) })
}
