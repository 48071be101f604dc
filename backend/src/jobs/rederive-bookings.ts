import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { rederiveBookingsWorkflow } from "../workflows/zones/rederive-bookings"

const DAY_MS = 86_400_000

let ranAt: number | null = null

/**
 * Follows changed zone rules once a day, and soon after a start: rules come with the runtime, so a new one may bring
 * new ones. Says what moved.
 */
export default async function rederiveBookings(container: MedusaContainer): Promise<void> {
  if (ranAt !== null && Date.now() - ranAt < DAY_MS) return
  ranAt = Date.now()
  const { result } = await rederiveBookingsWorkflow(container).run()
  const { booking_numbers, session_ids, stuck_session_ids, collisions } = result
  if (booking_numbers.length + session_ids.length + stuck_session_ids.length === 0) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.warn(
    `Zone rules changed: ${booking_numbers.length} bookings moved (${booking_numbers.join(", ")}), ` +
      `${session_ids.length} sessions (${session_ids.join(", ")})`,
  )
  for (const { booking_number, session_id, subject_id } of collisions) {
    const what = session_id ? `session ${session_id}` : `booking ${booking_number}`
    logger.warn(`Zone rules changed: ${what} now overlaps something else of ${subject_id}`)
  }
  for (const id of stuck_session_ids) {
    logger.warn(`Zone rules changed: session ${id} cannot move, its class has another one at that time`)
  }
}

export const config = { name: "rederive-bookings", schedule: "*/5 * * * *" }
