import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireVenue } from "../../../../access/require-venue"
import { workspaceOf } from "../../../../access/workspace-of"
import { SCHEDULING_MODULE } from "../../../../modules/scheduling"
import { askedDays } from "../../../store/services/asked-days"
import type { FreeTimes } from "../contract"

/** When a visit of one or several services can start at a venue, by the rules that shoppers have. */
export async function POST(req: MedusaRequest<FreeTimes>, res: MedusaResponse): Promise<void> {
  const { venue_id, segments, ...asked } = req.validatedBody
  requireVenue(workspaceOf(req), venue_id)
  const availability = await req.scope
    .resolve(SCHEDULING_MODULE)
    .listForShopper({ venue_id, segments, ...askedDays(asked) })
  res.json({ availability })
}
