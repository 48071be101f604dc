import type { AuthContext } from "@medusajs/framework/http"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../modules/scheduling"
import { VENDOR_MODULE } from "../modules/vendor"
import type { Membership } from "../modules/vendor/models/membership"
import { isPlatformRole, isVendorRole } from "./roles"
import type { Workspace } from "./workspace"

type MembershipRow = InferTypeOf<typeof Membership>

/** The membership of who is signed in, expired or not; null when they have none. */
export async function membershipOf(
  container: MedusaContainer,
  auth: AuthContext,
): Promise<MembershipRow | null> {
  const [membership] = await container.resolve(VENDOR_MODULE).listMemberships(
    {
      principal_type: auth.actor_type === "api-key" ? "api-key" : "user",
      principal_id: auth.actor_id,
    },
    { take: 1 },
  )
  return membership ?? null
}

/** The workspace that a membership leads to, or null when its vendor is gone: then it leads nowhere. */
export async function resolveWorkspace(
  container: MedusaContainer,
  { id: membership_id, principal_id, principal_type, role, vendor_id, staff_member_id }: MembershipRow,
): Promise<Workspace | null> {
  const principal = { principal_id, principal_type, membership_id }
  if (isPlatformRole(role)) return { kind: "platform", role, ...principal }
  if (!isVendorRole(role) || vendor_id === null) return null
  const [vendor] = await container.resolve(VENDOR_MODULE).listVendors({ id: vendor_id }, { take: 1 })
  if (!vendor) return null
  const schedules = await container
    .resolve(SCHEDULING_MODULE)
    .listVenueSchedules({ vendor_id: vendor.id }, { select: ["venue_id"], take: null })
  return {
    kind: "vendor",
    role,
    ...principal,
    vendor: { id: vendor.id, name: vendor.name, handle: vendor.handle, status: vendor.status },
    venue_ids: schedules.map(({ venue_id }) => venue_id),
    staff_member_id,
  }
}
