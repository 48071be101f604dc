import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { VENUE_MODULE } from "../../../../../modules/venue"
import type { VenueAvailability } from "../../../../schemas/availability"
import { askedDays } from "../../../services/asked-days"

/** When a visit of one or several services can start, every day asked for, and the earliest start from then on. */
export async function POST(req: MedusaRequest<VenueAvailability>, res: MedusaResponse): Promise<void> {
  const { segments, ...asked } = req.validatedBody
  const [venue] = await req.scope
    .resolve(VENUE_MODULE)
    .listVenues(
      { $or: [{ id: req.params.id }, { handle: req.params.id }], visible: true },
      { select: ["id"], take: 1 },
    )
  if (!venue) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no venue ${req.params.id}`)
  const availability = await req.scope
    .resolve(SCHEDULING_MODULE)
    .listForShopper({ venue_id: venue.id, segments, ...askedDays(asked) })
  res.json({ availability })
}
