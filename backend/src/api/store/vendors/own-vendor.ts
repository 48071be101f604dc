import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../modules/vendor"

/**
 * The id of the business that the caller registered and owns. The identity is asked anew: the token may be from before.
 * @throws 404 when they own none
 */
export async function ownVendorId(req: AuthenticatedMedusaRequest): Promise<string> {
  const [identity] = await req.scope
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [req.auth_context.auth_identity_id] }, { take: 1 })
  const principal_id = identity?.app_metadata?.user_id
  const [membership] =
    typeof principal_id === "string"
      ? await req.scope
          .resolve(VENDOR_MODULE)
          .listMemberships({ principal_type: "user", principal_id, role: "owner" }, { take: 1 })
      : []
  if (!membership?.vendor_id) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No business is registered with this account yet")
  }
  return membership.vendor_id
}
