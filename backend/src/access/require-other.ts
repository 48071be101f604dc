import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "./workspace"

/**
 * Keeps who manages a business from deciding about themselves: their own hours and requests for time off are for somebody
 * else of it. An owner answers to nobody, and may be alone.
 * @throws 403
 */
export function requireOther(workspace: Workspace, staffId: string): void {
  if (workspace.kind === "platform" || workspace.role === "owner") return
  if (workspace.staff_member_id !== staffId) return
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    "Your own hours and time off are decided by somebody else",
  )
}
