import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { owns } from "../../../access/owns"
import { requireVenue } from "../../../access/require-venue"
import type { Workspace } from "../../../access/workspace"

/** Which venues and whom a request is about; `staff_id` null: everyone there. */
export interface AskedTeam {
  venue_ids: readonly string[]
  staff_id: string | null
}

/**
 * Whom a caller asks about, within what is theirs: the team of their venues, or of the one they name; staff themselves
 * alone.
 * @throws 400 naming `venue_id` for the platform, which has no venues of its own; 404 for venues and staff of others
 */
export async function askedTeam(
  container: MedusaContainer,
  workspace: Workspace,
  asked: { venue_id?: string; staff_id?: string },
): Promise<AskedTeam> {
  const { venue_id, staff_id } = asked
  if (venue_id !== undefined) requireVenue(workspace, venue_id)
  if (staff_id !== undefined && !(await owns(container, workspace, "staff", staff_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `staff_id: there is no staff ${staff_id}`)
  }
  const own = workspace.kind === "vendor" && workspace.role === "staff"
  return {
    venue_ids: venue_id === undefined ? venuesOf(workspace) : [venue_id],
    // Nobody has the empty id: a sign-in of staff that belongs to no staff member sees nobody.
    staff_id: own ? (workspace.staff_member_id ?? "") : (staff_id ?? null),
  }
}

function venuesOf(workspace: Workspace): readonly string[] {
  if (workspace.kind === "vendor") return workspace.venue_ids
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "venue_id: is required for the platform")
}
