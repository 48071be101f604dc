import type { InferTypeOf } from "@medusajs/framework/types"
import { conflict } from "../../modules/scheduling/conflict"
import type VendorModuleService from "../../modules/vendor/service"
import type { Membership } from "../../modules/vendor/models/membership"

type MembershipRow = Pick<InferTypeOf<typeof Membership>, "id" | "role" | "vendor_id">

/**
 * Refuses to take its last owner from a vendor, or its last admin from the platform; keys don't count. Called under
 * the lock of the members.
 * @throws 409 `last_owner`, `last_admin`
 */
export async function keepAHead(
  vendors: VendorModuleService,
  { id, role, vendor_id }: MembershipRow,
): Promise<void> {
  if (role !== "owner" && role !== "admin") return
  const heads = await vendors.listMemberships(
    { role, vendor_id, principal_type: "user", id: { $ne: id } },
    { select: ["id"], take: 1 },
  )
  if (heads.length > 0) return
  if (role === "owner") throw conflict("last_owner", "A business keeps at least one owner")
  throw conflict("last_admin", "The platform keeps at least one admin")
}
