import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { VENUE_MODULE } from "../../../../../modules/venue"
import type { VenueAvailability } from "../../../../schemas/availability"
import { loadAvailability } from "../../../services/load-availability"

/** When a visit to a venue can start, every day asked for, and the earliest start from then on. */
export async function POST(req: MedusaRequest<VenueAvailability>, res: MedusaResponse): Promise<void> {
  const { segments, ...asked } = req.validatedBody
  const [segment] = segments
  const scheduling = req.scope.resolve(SCHEDULING_MODULE)
  const [[venue], [variant]] = await Promise.all([
    req.scope
      .resolve(VENUE_MODULE)
      .listVenues(
        { $or: [{ id: req.params.id }, { handle: req.params.id }], visible: true },
        { select: ["id"], take: 1 },
      ),
    scheduling.listServiceVariants({ variant_id: segment.variant_id }, { select: ["service_id"], take: 1 }),
  ])
  if (!venue) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no venue ${req.params.id}`)
  const offer = variant ? await scheduling.loadOffer(variant.service_id) : null
  if (offer?.venue_id !== venue.id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `variant_id: no service of this venue has ${segment.variant_id}`,
    )
  }
  res.json({ availability: await loadAvailability(req.scope, offer, { ...segment, ...asked }) })
}
