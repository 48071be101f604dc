import type { MedusaContainer } from "@medusajs/framework/types"
import { keepClientsWorkflow } from "../workflows/clients/keep-clients"

const BATCH = 500
const MOST_BATCHES = 20

/** Makes up for clients that were not kept when they booked or ordered, batch by batch while they come back full. */
export default async function keepClients(container: MedusaContainer): Promise<void> {
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const { result } = await keepClientsWorkflow(container).run({ input: { limit: BATCH } })
    if (result.kept < BATCH) return
  }
}

export const config = { name: "keep-clients", schedule: "*/5 * * * *" }
