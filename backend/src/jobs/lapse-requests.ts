import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "../modules/scheduling/bookings/actor"
import { findLapsedRequests } from "../queries/lapsed-requests"
import { cancelBookingWorkflow } from "../workflows/bookings/cancel-booking"

/** Ends requests that nobody answered in time, with their money back; one that fails does not keep the others waiting. */
export default async function lapseRequests(container: MedusaContainer): Promise<void> {
  for (const booking_id of await findLapsedRequests(container, 100)) {
    await cancelBookingWorkflow(container)
      .run({
        input: { booking_id, action: "lapse", by: SYSTEM, reason_code: "not_answered", reason: null },
      })
      .catch((error) =>
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`Request ${booking_id} could not be ended: ${String(error)}`),
      )
  }
}

export const config = { name: "lapse-requests", schedule: "* * * * *" }
