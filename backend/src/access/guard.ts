import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { openedCoreRoute, replacedBy } from "./core-routes"
import { matchRoute, pathOf } from "./match-route"
import { narrowCoreRoute } from "./narrow-core-route"
import { owns } from "./owns"
import { membershipOf, resolveWorkspace } from "./resolve-workspace"
import { checkSession, standingOf } from "./sessions/check-session"
import { refuseSession } from "./sessions/refuse-session"
import { limitsOfRole } from "./sessions/session-limits"
import { mustEnrolFirst } from "./sessions/two-step-required"
import type { Workspace } from "./workspace"

declare module "@medusajs/framework/http" {
  interface MedusaRequest {
    workspace?: Workspace
  }
}

/**
 * The lock on everything below `/admin`, closed unless a rule opens it. It runs after core's authentication and
 * before every validator and handler. Core routes are for platform admins; the rest get the routes of the route
 * table that name their role, on their own rows, and what core-routes.ts opens to their role.
 */
export async function guardAdmin(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const auth = req.auth_context
  // Core has refused requests that are not signed in, but for its two routes that need no sign-in.
  if (!auth?.actor_id) return next()
  const [membership, standing] = await Promise.all([
    membershipOf(req.scope, auth),
    standingOf(req.scope, auth),
  ])
  const ended = standing && (await checkSession(req, auth, standing, limitsOfRole(membership?.role)))
  if (ended) return refuseSession(res, ended)
  if (membership?.expires_at && membership.expires_at <= new Date()) {
    return refuse(res, "This key has expired", "key_expired")
  }
  const workspace = membership && (await resolveWorkspace(req.scope, membership))
  if (!workspace) return refuse(res, "This account has no access to Plaza's administration", "no_membership")
  req.workspace = workspace
  if (mustEnrolFirst(req, workspace)) {
    return refuse(res, "Set up two-step verification first", "mfa_enrolment_required")
  }
  const path = pathOf(req.originalUrl)
  const opened = openedCoreRoute(workspace.role, req.method, path)
  const isSuspended = workspace.kind === "vendor" && workspace.vendor.status === "suspended"
  if (isSuspended && path.toLowerCase() !== "/admin/workspace" && !opened) {
    return refuse(res, "This business is suspended", "vendor_suspended")
  }
  const matched = matchRoute(req.method, path)
  if (!matched) {
    const instead = replacedBy(req.method, path)
    if (instead) return refuse(res, instead, "route_not_allowed")
    if (workspace.role === "admin") return next()
    if (!opened) return refuse(res, "This is not open to your role", "route_not_allowed")
    narrowCoreRoute(req, res, workspace, opened)
    return next()
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

function refuse(res: MedusaResponse, message: string, code: string): void {
  res.status(403).json({ type: "forbidden", code, message })
}
