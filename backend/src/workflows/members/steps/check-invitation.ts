import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { Invitation } from "../invitation"
import { requireFreeStaffMember } from "../staff-of-vendor"

/**
 * Checks that an address can be invited, and answers the expired invites that the new one replaces.
 * @throws 404 unknown vendor or staff member, 409 `already_member`, `already_invited`, `staff_member_taken`
 */
export const checkInvitationStep = createStep(
  "check-invitation",
  async ({ email, vendor_id, staff_member_id }: Invitation, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const [vendor] = vendor_id === null ? [] : await vendors.listVendors({ id: vendor_id }, { take: 1 })
    if (vendor_id !== null && !vendor) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `vendor_id: there is no vendor ${vendor_id}`)
    }
    if (staff_member_id) {
      await requireFreeStaffMember(container, { id: staff_member_id, vendor_id, user_id: null })
    }
    const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
    const [membership] = user
      ? await vendors.listMemberships({ principal_type: "user", principal_id: user.id }, { take: 1 })
      : []
    if (membership) throw conflict("already_member", `${email} already has a role on Plaza`)
    const open = await vendors.listMemberInvites({ email, vendor_id, accepted_at: null })
    if (open.some(({ expires_at }) => expires_at > new Date())) {
      throw conflict("already_invited", `${email} is already invited; send that invite again instead`)
    }
    return new StepResponse({ business: vendor?.name ?? null, replaced: open.map(({ id }) => id) })
  },
)
