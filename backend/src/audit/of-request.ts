import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { clientAddress } from "../access/client-address"
import type { AuditActor, AuditOrigin } from "../modules/audit/entries/entry"

/** Who makes a request, as the audit log names them: the workspace the guard resolved, else whom the token is of. */
export function actorOfRequest(req: MedusaRequest): AuditActor {
  const { workspace, auth_context: auth } = req as AuthenticatedMedusaRequest
  if (workspace) {
    return {
      kind: workspace.principal_type,
      id: workspace.principal_id,
      membership_id: workspace.membership_id,
      role: workspace.role,
      vendor_id: workspace.kind === "vendor" ? workspace.vendor.id : null,
    }
  }
  if (auth?.actor_id) {
    const kind =
      auth.actor_type === "api-key" ? "api-key" : auth.actor_type === "customer" ? "customer" : "user"
    return { kind, id: auth.actor_id }
  }
  return auth?.auth_identity_id ? { kind: "account", id: auth.auth_identity_id } : { kind: "guest", id: null }
}

/** Where a request came from. */
export function originOfRequest(req: MedusaRequest): AuditOrigin {
  return { address: clientAddress(req), user_agent: req.headers["user-agent"] ?? null }
}
