import type { MedusaContainer } from "@medusajs/framework/types"
import { sendQueuedMailWorkflow } from "../workflows/mail/send-queued-mail"

const BATCH = 10
const MOST_BATCHES = 30

/** Sends the mail that is due, batch by batch while they come back full. */
export default async function sendMail(container: MedusaContainer): Promise<void> {
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const { result } = await sendQueuedMailWorkflow(container).run({ input: { limit: BATCH } })
    if (result.claimed < BATCH) return
  }
}

export const config = { name: "send-mail", schedule: { interval: 5000, concurrency: "forbid" } }
