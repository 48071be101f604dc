import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateTimeOff } from "../../../api/schemas/staff"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** Writes an absence with its claim in one transaction; compensation removes both. */
export const addTimeOffStep = createStep(
  "add-time-off",
  async (input: CreateTimeOff & { staff_id: string }, { container }) => {
    const id = await container.resolve(SCHEDULING_MODULE).addTimeOff({
      ...input,
      starts_at: new Date(input.starts_at),
      ends_at: new Date(input.ends_at),
      reason: input.reason ?? null,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SCHEDULING_MODULE).removeTimeOff(id)
  },
)
