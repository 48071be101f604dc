import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "./workspace"

/**
 * Keeps secret API keys from making or ending keys: one that leaked must not outlive its revocation.
 * @throws 403
 */
export function requirePerson({ principal_type }: Workspace): void {
  if (principal_type === "user") return
  throw new MedusaError(MedusaError.Types.FORBIDDEN, "Keys are made and revoked by people, not by keys")
}
