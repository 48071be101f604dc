import type { MedusaContainer } from "@medusajs/framework/types"
import { VENDOR_MODULE } from "../modules/vendor"
import type { VendorWorkspace } from "./workspace"

/** True for a member of the caller's business; of staff only their own membership. */
export async function ownsMember(
  container: MedusaContainer,
  { role, principal_id, vendor }: VendorWorkspace,
  id: string,
): Promise<boolean> {
  const own = role === "staff" ? { principal_id } : {}
  const found = await container
    .resolve(VENDOR_MODULE)
    .listMemberships({ id, vendor_id: vendor.id, principal_type: "user", ...own }, { take: 1 })
  return found.length > 0
}

/** True for an open invite of the caller's business. */
export async function ownsInvite(
  container: MedusaContainer,
  { vendor }: VendorWorkspace,
  id: string,
): Promise<boolean> {
  const found = await container
    .resolve(VENDOR_MODULE)
    .listMemberInvites({ id, vendor_id: vendor.id }, { take: 1 })
  return found.length > 0
}

/** True for a secret API key of the caller's business, by the id of the key. */
export async function ownsAccessKey(
  container: MedusaContainer,
  { vendor }: VendorWorkspace,
  id: string,
): Promise<boolean> {
  const found = await container
    .resolve(VENDOR_MODULE)
    .listMemberships({ principal_id: id, vendor_id: vendor.id, principal_type: "api-key" }, { take: 1 })
  return found.length > 0
}
