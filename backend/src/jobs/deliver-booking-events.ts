import type { MedusaContainer } from "@medusajs/framework/types"
import { deliverBookingEventsWorkflow } from "../workflows/mail/deliver-booking-events"

const BATCH = 50
const MOST_BATCHES = 20

/** Delivers what happened to bookings, batch by batch while they come back full. */
export default async function deliverBookingEvents(container: MedusaContainer): Promise<void> {
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const { result } = await deliverBookingEventsWorkflow(container).run({ input: { limit: BATCH } })
    if (result.claimed < BATCH) return
  }
}

export const config = { name: "deliver-booking-events", schedule: { interval: 5000, concurrency: "forbid" } }
