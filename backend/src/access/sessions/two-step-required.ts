import type { MedusaRequest } from "@medusajs/framework/http"
import { readEnvironment } from "../../config/environment"
import { pathOf } from "../match-route"
import { isPlatformRole } from "../roles"
import type { Role, Workspace } from "../workspace"

const { MFA_REQUIRED } = readEnvironment()

/** What the admin's frame and the page for enrolling need; enrolment itself is below `/auth/mfa`. */
const OPEN = [
  /^\/admin\/workspace$/,
  /^\/admin\/users\/me(\/(sign-in|confirm|sessions|sessions\/[^/]+))?$/,
  /^\/admin\/stores$/,
  /^\/admin\/layouts\/.*$/,
  /^\/admin\/feature-flags$/,
  /^\/admin\/notifications$/,
]

/** Whether two-step verification is required of a role here: of all of the platform, and of owners. */
export function requiresTwoStep(role: Role): boolean {
  return MFA_REQUIRED && (isPlatformRole(role) || role === "owner")
}

/** Whether a request must wait until its person has enrolled. Keys are no persons. */
export function mustEnrolFirst(req: MedusaRequest, { role, principal_type }: Workspace): boolean {
  if (principal_type !== "user" || !requiresTwoStep(role) || req.sign_in?.two_step) return false
  const path = pathOf(req.originalUrl).toLowerCase()
  const isOwnSession = path.startsWith("/admin/users/me/")
  const reads = req.method === "GET" || req.method === "HEAD"
  return !((reads || isOwnSession) && OPEN.some((pattern) => pattern.test(path)))
}
