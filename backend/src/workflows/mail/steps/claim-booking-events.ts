import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClaimedEvent } from "../bookings/claimed-event"

const LEASE_SECONDS = 300

/**
 * Claims up to `limit` events of bookings that are due, oldest first. Workers skip what another one is claiming;
 * an event whose worker died is due again when the lease ends.
 */
export const claimBookingEventsStep = createStep(
  "claim-booking-events",
  async ({ limit }: { limit: number }, { container }) => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: ClaimedEvent[] }>(
        `with claimed as (
         update booking_event set attempts = attempts + 1, available_at = now() + make_interval(secs => ?),
           updated_at = now()
         where id in (
           select id from booking_event
           where delivered_at is null and deleted_at is null and available_at <= now()
           order by available_at, id limit ? for update skip locked
         )
         returning id, name, booking_id, payload, attempts, created_at
       )
       select id, name, booking_id, payload, attempts from claimed order by created_at, id`,
        [LEASE_SECONDS, limit],
      )
    return new StepResponse(rows)
  },
)
