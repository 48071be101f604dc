import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateStaff } from "../../../api/schemas/staff"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { refuseForeignVenues } from "../refuse-foreign-venues"

/** Updates a staff member; compensation writes back what was there. */
export const updateStaffStep = createStep(
  "update-staff",
  async (input: UpdateStaff & { id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const before = await scheduling.retrieveStaffMember(input.id)
    if (input.venue_ids) await refuseForeignVenues(container, before.venue_id, input.venue_ids)
    const further = await scheduling.listStaffVenues({ staff_id: input.id }, { take: null })
    await scheduling.changeStaffMember(input)
    return new StepResponse(input.id, { ...before, venue_ids: further.map(({ venue_id }) => venue_id) })
  },
  async (before, { container }) => {
    if (!before) return
    const { id, name, title, bio, email, user_id, color, picture_url, rank, venue_ids } = before
    const profile = { name, title, bio, email, user_id, color, picture_url, rank }
    await container.resolve(SCHEDULING_MODULE).changeStaffMember({ id, ...profile, venue_ids })
  },
)
