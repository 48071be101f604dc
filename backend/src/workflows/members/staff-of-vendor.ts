import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { conflict } from "../../modules/scheduling/conflict"

/**
 * Checks that a login may be joined to a staff member: one of the vendor's, and nobody else's yet.
 * @throws 400 for a role of the platform, 404 when the vendor has no such staff member, 409 `staff_member_taken`
 */
export async function requireFreeStaffMember(
  container: MedusaContainer,
  { id, vendor_id, user_id }: { id: string; vendor_id: string | null; user_id: string | null },
): Promise<void> {
  if (vendor_id === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "staff_member_id: members of the platform perform no services",
    )
  }
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const [member] = await scheduling.listStaffMembers({ id }, { take: 1 })
  const [schedule] = member
    ? await scheduling.listVenueSchedules({ venue_id: member.venue_id, vendor_id }, { take: 1 })
    : []
  if (!member || !schedule) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `staff_member_id: there is no staff member ${id}`)
  }
  if (member.user_id !== null && member.user_id !== user_id) {
    throw conflict("staff_member_taken", `${member.name} already has a login`)
  }
}
