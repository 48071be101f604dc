import "server-only"
import { getTranslations } from "@/languages/on-server"
import { localDateAt } from "@/lib/format/local-date"
import { getVisitAvailability } from "@/lib/plaza/availability"
import type { Availability } from "@/lib/plaza/schemas/availability"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { readCartId } from "@/lib/session/cart-cookie"
import type { BookingOffer } from "./booking-offer"
import { windowFrom } from "./day-window"
import { offerService } from "./offer-service"
import { lastDayOf, serviceOf } from "./visit-of"
import { MOST_PARTS, partOf, segmentOf, type VisitPart } from "./visit-part"
import type { ServiceWish } from "./visit-wish"

/**
 * Prepares the booking page of a venue: its services, who does them, and the first two weeks with a free time for what is
 * wished for.
 *
 * @param wishes at least one; services of the venue, by id or handle
 * @returns null when the first of them has no option on sale in the venue's currency
 */
export async function buildOffer(
  venue: Venue,
  wishes: readonly ServiceWish[],
  replaces: string | null,
): Promise<BookingOffer | null> {
  const now = new Date()
  const today = localDateAt(now, venue.time_zone)
  const categories = await getTranslations("categories")
  const services = venue.services.flatMap((service) => offerService(categories, venue, service, today) ?? [])
  const parts = wishes.slice(0, MOST_PARTS).flatMap((wish): VisitPart[] => {
    const service = services.find(({ id, handle }) => [id, handle].includes(wish.service))
    return service ? [partOf(service, wish)] : []
  })
  const [first] = parts
  if (!first) {
    return null
  }
  // A class is booked by itself, at the time of its session.
  const isClass = serviceOf(services, first).kind === "class"
  const visit = isClass ? [first] : withoutClasses(services, parts)
  const lastDay = lastDayOf(services, visit)
  const cartId = replaces ? ((await readCartId()) ?? undefined) : undefined
  const ask = (from: string) =>
    getVisitAvailability(venue.id, {
      ...windowFrom(from, lastDay),
      segments: visit.map(segmentOf),
      party_size: 1,
      cart_id: cartId,
      include: isClass ? ["staff_ids"] : [],
    })
  const earliest = await ask(today)
  const jump = firstFreeDateAfter(earliest)
  const { id, handle, name, time_zone, currency_code } = venue
  return {
    venue: { id, handle, name, time_zone, currency_code },
    services,
    today,
    start: {
      parts: visit,
      partySize: 1,
      from: jump ?? today,
      availability: jump ? await ask(jump) : earliest,
    },
    replaces,
    now: now.toISOString(),
  }
}

const withoutClasses = (services: BookingOffer["services"], parts: readonly VisitPart[]) =>
  parts.filter((part) => serviceOf(services, part).kind !== "class")

/** Where to look when nothing is free in a window, but later there is. */
function firstFreeDateAfter(availability: Availability): string | null {
  const isEmpty = availability.days.every((day) => day.slots.length === 0)
  return isEmpty && availability.next_available
    ? localDateAt(availability.next_available, availability.time_zone)
    : null
}
