import { MedusaError } from "@medusajs/framework/utils"
import { requireVenue } from "../../../access/require-venue"
import type { VendorWorkspace, Workspace } from "../../../access/workspace"

/**
 * The vendor whose dashboard it is, and its venues or the one that was named.
 * @throws 403 for the platform, which has a dashboard of its own; 404 for a venue of others
 */
export function ownVenues(
  workspace: Workspace,
  venueId: string | undefined,
): { own: VendorWorkspace; venue_ids: string[] } {
  if (workspace.kind === "platform") {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "This is the dashboard of a business")
  }
  if (venueId === undefined) return { own: workspace, venue_ids: workspace.venue_ids }
  requireVenue(workspace, venueId)
  return { own: workspace, venue_ids: [venueId] }
}
