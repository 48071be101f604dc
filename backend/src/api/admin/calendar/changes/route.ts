import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireVenue } from "../../../../access/require-venue"
import { workspaceOf } from "../../../../access/workspace-of"
import { SCHEDULING_MODULE } from "../../../../modules/scheduling"
import type { ChangesQuery } from "../contract"

/** What of a venue's calendar changed since a cursor: kinds alone, so that it tells nothing of others' visits. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as ChangesQuery
  requireVenue(workspaceOf(req), asked.venue_id)
  res.json(await req.scope.resolve(SCHEDULING_MODULE).calendarChanges(asked))
}
