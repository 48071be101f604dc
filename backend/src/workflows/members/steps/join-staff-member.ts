import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** Whose login belongs to which staff member; null frees the one they had, undefined leaves all as it is. */
export interface StaffLogin {
  user_id: string
  staff_member_id?: string | null
}

/** Joins a login to a staff member and frees the one it had; history stays. Compensation puts it back. */
export const joinStaffMemberStep = createStep(
  "join-staff-member",
  async ({ user_id, staff_member_id }: StaffLogin, { container }) => {
    if (staff_member_id === undefined) return new StepResponse({ user_id }, null)
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const held = await scheduling.listStaffMembers({ user_id }, { select: ["id"] })
    const freed = held.flatMap(({ id }) => (id === staff_member_id ? [] : [id]))
    for (const id of freed) await scheduling.updateStaffMembers({ id, user_id: null })
    if (staff_member_id) await scheduling.updateStaffMembers({ id: staff_member_id, user_id })
    const joined = staff_member_id && held.every(({ id }) => id !== staff_member_id) ? staff_member_id : null
    return new StepResponse({ user_id }, { user_id, freed, joined })
  },
  async (done, { container }) => {
    if (!done) return
    const scheduling = container.resolve(SCHEDULING_MODULE)
    if (done.joined) await scheduling.updateStaffMembers({ id: done.joined, user_id: null })
    for (const id of done.freed) await scheduling.updateStaffMembers({ id, user_id: done.user_id })
  },
)
