import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateStaff } from "../../../api/schemas/staff"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** Updates a staff member; compensation writes back what was there. */
export const updateStaffStep = createStep(
  "update-staff",
  async (input: UpdateStaff & { id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const before = await scheduling.retrieveStaffMember(input.id)
    await scheduling.updateStaffMembers(input)
    return new StepResponse(input.id, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { id, name, title, bio, email, user_id, color, picture_url, rank } = before
    await container
      .resolve(SCHEDULING_MODULE)
      .updateStaffMembers({ id, name, title, bio, email, user_id, color, picture_url, rank })
  },
)
