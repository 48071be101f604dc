import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { requireFreeStaffMember } from "../staff-of-vendor"

/** The login of a staff member; null takes it away, undefined leaves it as it is. */
export interface StaffLoginChange {
  staff_id: string
  user_id?: string | null
}

/**
 * Joins a staff member to the login of a member of the same business, in membership and staff member alike;
 * compensation puts both back.
 * @throws 404 when the business has no such member, 409 `staff_member_taken`
 */
export const setStaffLoginStep = createStep(
  "set-staff-login",
  async ({ staff_id, user_id }: StaffLoginChange, { container }) => {
    if (user_id === undefined) return new StepResponse({ staff_id }, null)
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const vendors = container.resolve(VENDOR_MODULE)
    const staffMember = await scheduling.retrieveStaffMember(staff_id)
    const [schedule] = await scheduling.listVenueSchedules({ venue_id: staffMember.venue_id }, { take: 1 })
    const vendor_id = schedule?.vendor_id ?? ""
    const [membership] =
      user_id === null
        ? []
        : await vendors.listMemberships(
            { principal_type: "user", principal_id: user_id, vendor_id },
            { take: 1 },
          )
    if (user_id !== null && !membership) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `user_id: this business has no member ${user_id}`)
    }
    if (user_id !== null) await requireFreeStaffMember(container, { id: staff_id, vendor_id, user_id })
    const held = user_id === null ? [] : await scheduling.listStaffMembers({ user_id })
    const staffBefore = [...held.filter(({ id }) => id !== staff_id), staffMember]
    const joined = await vendors.listMemberships({ staff_member_id: staff_id })
    const membersBefore = [
      ...joined.filter(({ id }) => id !== membership?.id),
      ...(membership ? [membership] : []),
    ]
    for (const { id } of staffBefore) {
      await scheduling.updateStaffMembers({ id, user_id: id === staff_id ? user_id : null })
    }
    for (const { id } of membersBefore) {
      await vendors.updateMemberships({ id, staff_member_id: id === membership?.id ? staff_id : null })
    }
    return new StepResponse(
      { staff_id },
      {
        staff: staffBefore.map(({ id, user_id }) => ({ id, user_id })),
        members: membersBefore.map(({ id, staff_member_id }) => ({ id, staff_member_id })),
      },
    )
  },
  async (before, { container }) => {
    if (!before) return
    const scheduling = container.resolve(SCHEDULING_MODULE)
    for (const row of [...before.staff].reverse()) await scheduling.updateStaffMembers(row)
    await container.resolve(VENDOR_MODULE).updateMemberships(before.members)
  },
)
