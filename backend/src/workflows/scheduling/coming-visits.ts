import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { conflict } from "../../modules/scheduling/conflict"

/**
 * Checks that no visit of a service is held or still to come.
 * @throws 409 `has_bookings`
 */
export async function refuseComingVisits(container: MedusaContainer, serviceId: string): Promise<void> {
  const [coming] = await container.resolve(SCHEDULING_MODULE).listBookingSegments(
    {
      service_id: serviceId,
      ends_at: { $gt: new Date() },
      booking: { status: ["held", "requested", "confirmed", "checked_in"] },
    },
    { take: 1 },
  )
  if (coming) throw conflict("has_bookings", "This service has coming bookings")
}

/**
 * Checks that no session of a class is still to come.
 * @throws 409 `has_bookings`
 */
export async function refuseComingSessions(container: MedusaContainer, serviceId: string): Promise<void> {
  const [coming] = await container
    .resolve(SCHEDULING_MODULE)
    .listClassSessions(
      { service_id: serviceId, status: "scheduled", ends_at: { $gt: new Date() } },
      { select: ["id"], take: 1 },
    )
  if (coming) throw conflict("has_bookings", "This class has coming sessions")
}
