import { MedusaError } from "@medusajs/framework/utils"
import type { Role, Workspace } from "../../../access/workspace"
import type { UploadPurpose } from "../../schemas/media"

const MANAGERS: readonly Role[] = ["admin", "owner", "manager"]

/** The roles that may upload for a purpose; documents are a business's own. */
const UPLOADERS: Record<UploadPurpose, readonly Role[]> = {
  service_picture: MANAGERS,
  product_picture: MANAGERS,
  staff_picture: MANAGERS,
  vendor_logo: ["admin", "owner"],
  user_picture: ["admin", "support", "moderator", "finance", "owner", "manager", "staff"],
  onboarding_document: ["owner"],
}

/**
 * Checks that the caller may upload for a purpose; people have pictures, keys have none.
 * @throws 403 naming the purpose
 */
export function requireUploader({ role, principal_type }: Workspace, purpose: UploadPurpose): void {
  const isPerson = principal_type === "user" || purpose !== "user_picture"
  if (isPerson && UPLOADERS[purpose].includes(role)) return
  throw new MedusaError(MedusaError.Types.FORBIDDEN, `purpose: your role uploads no ${purpose}`)
}
