import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { shellFields } from "./core-shell"
import { matchRoute, pathOf } from "./match-route"
import { owns } from "./owns"
import { resolveWorkspace } from "./resolve-workspace"
import type { Workspace } from "./workspace"

declare module "@medusajs/framework/http" {
  interface MedusaRequest {
    workspace?: Workspace
  }
}

/**
 * The lock on everything below `/admin`, closed unless a rule opens it. It runs after core's authentication and
 * before every validator and handler. Core routes are for platform admins; the rest get the routes of the route
 * table that name their role, on their own rows, and the frame of the admin.
 */
export async function guardAdmin(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const auth = req.auth_context
  // Core has refused requests that are not signed in, but for its two routes that need no sign-in.
  if (!auth?.actor_id) return next()
  const workspace = await resolveWorkspace(req.scope, auth)
  if (!workspace) return refuse(res, "This account has no access to Plaza's administration", "no_membership")
  req.workspace = workspace
  const path = pathOf(req.originalUrl)
  const suspended = workspace.kind === "vendor" && workspace.vendor.status === "suspended"
  if (suspended && path.toLowerCase() !== "/admin/workspace" && shellFields(req.method, path) === null) {
    return refuse(res, "This business is suspended", "vendor_suspended")
  }
  const matched = matchRoute(req.method, path)
  if (!matched) {
    if (workspace.role === "admin") return next()
    const fields = shellFields(req.method, path)
    if (fields === null) return refuse(res, "This is not open to your role", "route_not_allowed")
    return openShell(req, path, workspace, fields, next)
  }
  if (!matched.rule.roles.includes(workspace.role)) {
    return refuse(res, "This is not open to your role", "route_not_allowed")
  }
  if (matched.rule.owns && !(await owns(req.scope, workspace, matched.rule.owns, matched.id ?? ""))) {
    res.status(404).json({ type: "not_found", message: `There is no ${matched.rule.owns} ${matched.id}` })
    return
  }
  next()
}

/** Narrows a core route of the frame to what the caller may see of it. */
function openShell(
  req: AuthenticatedMedusaRequest,
  path: string,
  workspace: Workspace,
  fields: readonly string[],
  next: MedusaNextFunction,
): void {
  const asked = req.query
  for (const key of Object.keys(asked)) if (!["limit", "offset"].includes(key)) delete asked[key]
  if (fields.length > 0) {
    asked.fields = fields.join(",")
    req.allowed = [...fields]
  }
  if (path.toLowerCase() === "/admin/notifications") {
    asked.channel = "feed"
    asked.to = workspace.principal_id
  }
  next()
}

function refuse(res: MedusaResponse, message: string, code: string): void {
  res.status(403).json({ type: "forbidden", code, message })
}
