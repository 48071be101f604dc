import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../modules/scheduling"
import { SYSTEM } from "../modules/scheduling/bookings/actor"
import { cancelSessionWorkflow } from "../workflows/sessions/cancel-session"

/** After these minutes nobody is ending a cancelled session's bookings any more. */
const CUT_OFF_MINUTES = 5

/** Ends the bookings of sessions whose cancellation was cut off half-way; one failure stops no other. */
export default async function endCancelledSessions(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of await container.resolve(SCHEDULING_MODULE).interruptedCancellations(CUT_OFF_MINUTES)) {
    await cancelSessionWorkflow(container)
      .run({ input: { id, by: SYSTEM, reason_code: "venue_closed" } })
      .catch((error) => logger.error(`Session ${id} keeps bookings after it was cancelled: ${String(error)}`))
  }
}

export const config = { name: "end-cancelled-sessions", schedule: "*/5 * * * *" }
