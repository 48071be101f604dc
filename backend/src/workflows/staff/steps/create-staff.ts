import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateStaff } from "../../../api/schemas/staff"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** Inserts a staff member; compensation removes them. */
export const createStaffStep = createStep(
  "create-staff",
  async (input: CreateStaff, { container }) => {
    const [member] = await container.resolve(SCHEDULING_MODULE).createStaffMembers([input])
    return new StepResponse(member, member.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SCHEDULING_MODULE).deleteStaffMembers([id])
  },
)
