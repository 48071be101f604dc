import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { retryDelaySeconds } from "../../../modules/mail/retry"
import type { ClaimedEvent } from "../bookings/claimed-event"
import { isNotSettled } from "../bookings/not-settled"
import { errorMessage } from "../error-message"
import { deliverBookingEventWorkflow } from "../deliver-booking-event"

const HOUR = 3600

/** An open payment is a matter of seconds, else of the reconciler's minutes; a fault waits longer each time. */
function delaySeconds(event: ClaimedEvent, error: unknown): number {
  return isNotSettled(error) ? Math.min(5 * event.attempts, 300) : retryDelaySeconds(event.attempts, HOUR)
}

async function postpone(event: ClaimedEvent, error: unknown, container: MedusaContainer): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update booking_event set available_at = now() + make_interval(secs => ?), last_error = ?, updated_at = now()
       where id = ? and attempts = ? and delivered_at is null`,
    [delaySeconds(event, error), errorMessage(error).slice(0, 500), event.id, event.attempts],
  )
  if (isNotSettled(error)) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(
      `Event ${event.id} (${event.name}) was not delivered at attempt ${event.attempts}; it stays in the outbox`,
    )
}

/** Delivers claimed events one after the other; one that fails is postponed and never given up. Answers the counts. */
export const deliverClaimedEventsStep = createStep(
  "deliver-claimed-events",
  async ({ events }: { events: ClaimedEvent[] }, { container }) => {
    let delivered = 0
    for (const event of events) {
      try {
        await deliverBookingEventWorkflow(container).run({ input: event })
        delivered += 1
      } catch (error) {
        await postpone(event, error, container)
      }
    }
    return new StepResponse({ claimed: events.length, delivered, postponed: events.length - delivered })
  },
)
