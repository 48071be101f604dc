import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "../modules/scheduling/bookings/actor"
import type { Workspace } from "./workspace"

/**
 * The workspace that the guard resolved for this request.
 * @throws 403 when there is none, so that a route the guard did not see stays closed
 */
export function workspaceOf(req: MedusaRequest): Workspace {
  if (!req.workspace) throw new MedusaError(MedusaError.Types.FORBIDDEN, "This is not open to you")
  return req.workspace
}

/** Who acts, as bookings record it. */
export function actorOf(workspace: Workspace): Actor {
  return { type: workspace.kind, id: workspace.principal_id }
}
