import "server-only"
import { z } from "zod"
import type { BookingAccess } from "./booking-access"
import { checked } from "./checked"
import { hasStatus } from "./error"
import { nullWhenMissing } from "./null-when-missing"
import { availabilitySchema } from "./schemas/availability"
import type { Availability } from "./schemas/availability"
import { bookingSchema, cancelPreviewSchema } from "./schemas/booking"
import type { Booking, CancelPreview } from "./schemas/booking"
import { plaza } from "./sdk"

const PATHS = { account: "/store/customers/me/bookings", link: "/store/bookings/by-link" }

function pathOf({ via, key }: BookingAccess): string {
  return `${PATHS[via]}/${encodeURIComponent(key)}`
}

/** The visit; null when it is not there, not theirs, or the link has run out. */
export async function findManagedBooking(access: BookingAccess): Promise<Booking | null> {
  const { client } = await plaza()
  const answer = client.fetch(pathOf(access))
  const found = await nullWhenMissing(checked(z.object({ booking: bookingSchema }), answer))
  return found?.booking ?? null
}

/** What cancelling now would cost and give back; null when the visit cannot be cancelled. */
export async function previewCancellation(access: BookingAccess): Promise<CancelPreview | null> {
  const { client } = await plaza()
  try {
    return await checked(cancelPreviewSchema, client.fetch(`${pathOf(access)}/cancel-preview`))
  } catch (error) {
    if (hasStatus(error, 404, 409)) {
      return null
    }
    throw error
  }
}

/** @throws {PlazaError} 409 `invalid_transition` when the visit's state forbids it */
export async function cancelBooking(access: BookingAccess, reason: string | undefined): Promise<void> {
  const { client } = await plaza()
  const body = reason ? { reason } : {}
  await client.fetch(`${pathOf(access)}/cancel`, { method: "POST", body })
}

export type RescheduleQuery = {
  /** Local dates of the venue, inclusive, at most 62 days apart. */
  from: string
  to: string
  /** Left out: whom the visit was booked with; `any`: whoever is free. */
  staff_id?: string
}

/**
 * When the visit could start instead; its own time counts as free.
 *
 * @throws {PlazaError} 409 `venue_not_bookable` when it is no longer sold
 */
export async function getRescheduleOptions(
  access: BookingAccess,
  query: RescheduleQuery,
): Promise<Availability> {
  const { client } = await plaza()
  const schema = z.object({ availability: availabilitySchema })
  const answer = client.fetch(`${pathOf(access)}/reschedule-options`, { query })
  return (await checked(schema, answer)).availability
}

/**
 * Moves the visit.
 *
 * @param request `staff_id` null: with whoever is free; left out: as it was booked
 * @param idempotencyKey the same for repeated tries of one and the same click
 * @throws {PlazaError} 409 `slot_unavailable` with `alternatives`, `slot_not_offered`, `reschedule_limit_reached`,
 * `too_late_to_reschedule`, `invalid_transition`, `venue_not_bookable`
 */
export async function rescheduleBooking(
  access: BookingAccess,
  request: { starts_at: string; staff_id?: null },
  idempotencyKey: string,
): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${pathOf(access)}/reschedule`, {
    method: "POST",
    body: request,
    headers: { "idempotency-key": idempotencyKey },
  })
}

/** The visit as a calendar file; null when it is not there. */
export async function bookingCalendar(access: BookingAccess): Promise<string | null> {
  const { client } = await plaza()
  return nullWhenMissing(client.fetchText(`${pathOf(access)}/calendar.ics`))
}
