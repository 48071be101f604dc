import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { ReminderTerms } from "../../../modules/scheduling/reminders/mark-due-reminders"

/** Marks visits whose reminder is due and writes the reminders into the outbox, both or neither. */
export const markDueRemindersStep = createStep(
  "mark-due-reminders",
  async (input: { terms: ReminderTerms[]; limit: number }, { container }) =>
    new StepResponse(await container.resolve(SCHEDULING_MODULE).markDueReminders(input)),
)
