import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "./workspace"

/**
 * The vendor that the caller works for.
 * @throws 404 for the platform, which is none
 */
export function vendorOf(workspace: Workspace): string {
  if (workspace.kind === "vendor") return workspace.vendor.id
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "The platform is no vendor")
}
