import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { loadAgenda } from "../../../../reports/agenda"
import type { AgendaQuery } from "../contract"
import { ownVenues } from "../own-venues"

/** The day of the caller's business; staff get their own visits alone. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { own, venue_ids } = ownVenues(workspaceOf(req), (req.validatedQuery as AgendaQuery).venue_id)
  const staff_id = own.role === "staff" ? (own.staff_member_id ?? "") : null
  res.json({ agenda: await loadAgenda(req.scope, { venue_ids, staff_id }, new Date()) })
}
