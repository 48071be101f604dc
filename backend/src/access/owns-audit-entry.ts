import type { MedusaContainer } from "@medusajs/framework/types"
import { AUDIT_MODULE } from "../modules/audit"
import type { VendorWorkspace } from "./workspace"

/** True for an entry of the audit log about the caller's business. */
export async function ownsAuditEntry(
  container: MedusaContainer,
  { vendor }: VendorWorkspace,
  id: string,
): Promise<boolean> {
  const found = await container
    .resolve(AUDIT_MODULE)
    .listAuditEntries({ id, vendor_id: vendor.id }, { take: 1, select: ["id"] })
  return found.length > 0
}
