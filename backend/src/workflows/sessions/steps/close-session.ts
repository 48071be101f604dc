import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/**
 * Calls a session off, so that nobody can take a place any more. It is not undone when ending its bookings stops
 * half-way: some have their money back by then, and a second run ends the rest.
 */
export const closeSessionStep = createStep("close-session", async ({ id }: { id: string }, { container }) => {
  await container.resolve(SCHEDULING_MODULE).cancelSession(id)
  return new StepResponse({ id })
})
