import type { Workspace } from "../../../access/workspace"
import type { ClientScope } from "../../../queries/clients/list-clients"

/** Whose clients a workspace may see: every vendor's for the platform, its own, or of staff those of their own visits. */
export function clientScope(workspace: Workspace): ClientScope {
  if (workspace.kind === "platform") return {}
  const vendor_id = workspace.vendor.id
  return workspace.role === "staff" ? { vendor_id, staff_id: workspace.staff_member_id ?? "" } : { vendor_id }
}

/** The same, narrowed to the business of a venue; a venue of others leaves none. */
export function scopeAtVenue(workspace: Workspace, venueId: string | undefined): ClientScope {
  const scope = clientScope(workspace)
  return venueId === undefined ? scope : { ...scope, venue_id: venueId }
}
