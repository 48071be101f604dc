import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "./workspace"

/**
 * Checks that a venue named in a body belongs to the workspace.
 * @throws 404 when it does not, as if it were not there
 */
export function requireVenue(workspace: Workspace, venueId: string): void {
  if (workspace.kind === "platform" || workspace.venue_ids.includes(venueId)) return
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `venue_id: there is no venue ${venueId}`)
}
