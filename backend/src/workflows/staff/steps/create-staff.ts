import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateStaff } from "../../../api/schemas/staff"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { refuseForeignVenues } from "../refuse-foreign-venues"

/** Inserts a staff member; compensation removes them. */
export const createStaffStep = createStep(
  "create-staff",
  async (input: CreateStaff, { container }) => {
    const { venue_ids = [] } = input
    await refuseForeignVenues(container, input.venue_id, venue_ids)
    const member = await container.resolve(SCHEDULING_MODULE).addStaffMember({ ...input, venue_ids })
    return new StepResponse(member, member.id)
  },
  async (id, { container }) => {
    if (!id) return
    const scheduling = container.resolve(SCHEDULING_MODULE)
    await scheduling.deleteStaffVenues({ staff_id: id })
    await scheduling.deleteStaffMembers([id])
  },
)
