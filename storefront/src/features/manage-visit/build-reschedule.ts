import "server-only"
import { getTranslations } from "@/languages/on-server"
import { windowFrom } from "@/features/booking/day-window"
import { visitTitle } from "@/features/visit/visit-facts"
import { addDays, localDateAt } from "@/lib/format/local-date"
import type { BookingAccess } from "@/lib/plaza/booking-access"
import { hasStatus } from "@/lib/plaza/error"
import { getRescheduleOptions } from "@/lib/plaza/managed-bookings"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { findService } from "@/lib/plaza/services"
import type { RescheduleOffer } from "./reschedule-offer"

/**
 * Prepares the page on which a visit is moved: its rules, and two weeks from the day of the visit on, or from the first
 * day with a free time when those are full.
 *
 * @returns null when the visit is no longer sold
 */
export async function buildReschedule(
  access: BookingAccess,
  booking: Booking,
): Promise<RescheduleOffer | null> {
  const ids = [...new Set(booking.segments.map(({ service_id }) => service_id))]
  const services = (await Promise.all(ids.map(findService))).filter((service) => service !== null)
  if (services.length < ids.length) {
    return null
  }
  const { time_zone } = booking
  const today = localDateAt(new Date(), time_zone)
  const lastDay = addDays(today, Math.min(...services.map((service) => service.maximum_advance_days)))
  const day = localDateAt(booking.starts_at, time_zone)
  const first = day < today || day > lastDay ? today : day
  const start = await firstFree(access, first, lastDay)
  return (
    start && {
      access,
      title: visitTitle(await getTranslations("visit"), booking),
      venue: { name: booking.venue.name, time_zone },
      starts_at: booking.starts_at,
      ends_at: booking.ends_at,
      person: personOf(booking),
      service: { kind: services.some((service) => service.kind === "class") ? "class" : "appointment" },
      today,
      lastDay,
      start,
    }
  )
}

async function firstFree(access: BookingAccess, from: string, lastDay: string) {
  try {
    const availability = await getRescheduleOptions(access, windowFrom(from, lastDay))
    const { next_available, time_zone } = availability
    const isEmpty = availability.days.every((day) => day.slots.length === 0)
    if (!isEmpty || !next_available) {
      return { from, availability }
    }
    const jump = localDateAt(next_available, time_zone)
    return { from: jump, availability: await getRescheduleOptions(access, windowFrom(jump, lastDay)) }
  } catch (error) {
    if (hasStatus(error, 404, 409)) {
      return null
    }
    throw error
  }
}

function personOf(booking: Booking): string | null {
  const asked = booking.segments.flatMap(({ staff, any_staff }) => (staff && !any_staff ? [staff.name] : []))
  return asked.length > 0 ? [...new Set(asked)].join(", ") : null
}
