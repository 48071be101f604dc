import type { AuthContext } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../modules/scheduling"
import { VENDOR_MODULE } from "../modules/vendor"
import type { PlatformWorkspace, VendorWorkspace, Workspace } from "./workspace"

/** The workspace of who is signed in, or null when they have no membership: then they may do nothing. */
export async function resolveWorkspace(
  container: MedusaContainer,
  auth: AuthContext,
): Promise<Workspace | null> {
  const vendors = container.resolve(VENDOR_MODULE)
  const [membership] = await vendors.listMemberships({
    principal_type: auth.actor_type === "api-key" ? "api-key" : "user",
    principal_id: auth.actor_id,
  })
  if (!membership) return null
  const principal_id = auth.actor_id
  if (membership.kind === "platform") {
    return { kind: "platform", role: membership.role as PlatformWorkspace["role"], principal_id }
  }
  const [vendor] = await vendors.listVendors({ id: membership.vendor_id ?? "" }, { take: 1 })
  if (!vendor) return null
  const schedules = await container
    .resolve(SCHEDULING_MODULE)
    .listVenueSchedules({ vendor_id: vendor.id }, { select: ["venue_id"] })
  return {
    kind: "vendor",
    role: membership.role as VendorWorkspace["role"],
    principal_id,
    vendor: { id: vendor.id, name: vendor.name, handle: vendor.handle, status: vendor.status },
    venue_ids: schedules.map(({ venue_id }) => venue_id),
    staff_member_id: membership.staff_member_id,
  }
}
