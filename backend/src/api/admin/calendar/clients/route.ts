import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireVenue } from "../../../../access/require-venue"
import { workspaceOf } from "../../../../access/workspace-of"
import { findClients } from "../../../../queries/find-clients"
import type { ClientsQuery } from "../contract"

/** Who has booked with the venue's business before, by name, telephone or e-mail. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as ClientsQuery
  requireVenue(workspaceOf(req), asked.venue_id)
  res.json({ clients: await findClients(req.scope, asked) })
}
