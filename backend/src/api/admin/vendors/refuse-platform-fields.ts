import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "../../../access/workspace"
import type { UpdateVendor } from "../../schemas/vendor"

/**
 * Keeps a vendor from setting what the platform sets.
 * @throws 403 naming the field
 */
export function refusePlatformFields(workspace: Workspace, body: UpdateVendor): void {
  if (workspace.kind === "platform" || body.commission_rate === undefined) return
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    "commission_rate: only the platform changes the commission",
  )
}
