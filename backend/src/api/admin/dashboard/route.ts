import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import { loadVendorDashboard } from "../../../reports/vendor-dashboard"
import { askedPeriod, type DashboardQuery } from "./contract"
import { ownVenues } from "./own-venues"

/** The figures of the caller's business, over all its venues or at one of them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as DashboardQuery
  const { own, venue_ids } = ownVenues(workspaceOf(req), query.venue_id)
  const asked = { vendor_id: own.vendor.id, venue_ids, asked: askedPeriod(query), now: new Date() }
  res.json({ dashboard: await loadVendorDashboard(req.scope, asked) })
}
