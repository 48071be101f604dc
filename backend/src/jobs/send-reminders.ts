import type { MedusaContainer } from "@medusajs/framework/types"
import { sendDueRemindersWorkflow } from "../workflows/reminders/send-due-reminders"

const BATCH = 200
const MOST_BATCHES = 50

/** Has clients reminded of their visits, batch by batch while they come back full. */
export default async function sendReminders(container: MedusaContainer): Promise<void> {
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const { result } = await sendDueRemindersWorkflow(container).run({ input: { limit: BATCH } })
    if (result.marked < BATCH) return
  }
}

export const config = { name: "send-reminders", schedule: "* * * * *" }
