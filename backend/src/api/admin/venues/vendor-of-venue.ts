import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "../../../access/workspace"

/**
 * The vendor that a new venue belongs to: a vendor's own, or the one that the platform names.
 * @throws 400 when the platform names none, 404 when a vendor names another
 */
export function vendorOfVenue(workspace: Workspace, named: string | undefined): string {
  if (workspace.kind === "platform") {
    if (named !== undefined) return named
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "vendor_id: is required")
  }
  if (named === undefined || named === workspace.vendor.id) return workspace.vendor.id
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `vendor_id: there is no vendor ${named}`)
}
