import "server-only"
import { priceOf } from "@/features/venue/price-span"
import { addDays, localDateAt } from "@/lib/format/local-date"
import { getAvailability } from "@/lib/plaza/availability"
import type { Availability } from "@/lib/plaza/schemas/availability"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { readCartId } from "@/lib/session/cart-cookie"
import type { BookingOffer, OfferOption } from "./booking-offer"
import { windowFrom } from "./day-window"

export type OfferWish = { variant?: string; staff?: string; replaces?: string }

/**
 * Prepares the booking page of a service: its options, who does it, and the first two weeks with a free time.
 *
 * @returns null when the service has no option on sale in the venue's currency
 */
export async function buildOffer(
  venue: Venue,
  service: Service,
  wish: OfferWish,
): Promise<BookingOffer | null> {
  const options = service.variants.flatMap(({ id, title, duration_minutes, ...variant }) => {
    const price = priceOf({ id, title, duration_minutes, ...variant }, venue.currency_code)
    const rates = ratesOf(service, id, venue.currency_code)
    return price === null ? [] : [{ id, title, duration_minutes, price, rates }]
  })
  const option = options.find((candidate) => candidate.id === wish.variant) ?? options[0]
  if (!option) {
    return null
  }
  const team = selectableTeam(venue, service)
  const staffId = team.find((member) => member.id === wish.staff)?.id ?? ""
  const now = new Date()
  const today = localDateAt(now, venue.time_zone)
  const lastDay = addDays(today, service.maximum_advance_days)
  const ask = async (from: string) =>
    getAvailability(service.id, {
      variant_id: option.id,
      ...windowFrom(from, lastDay),
      staff_id: staffId || undefined,
      cart_id: wish.replaces ? ((await readCartId()) ?? undefined) : undefined,
    })
  const first = await ask(today)
  const jump = firstFreeDateAfter(first)
  return {
    venue: pick(venue, "handle", "name", "time_zone", "currency_code"),
    service: pick(service, "id", "title", "deposit", "cancellation_policy", "approval", "capacity", "kind"),
    options,
    team: team.map((member) => pick(member, "id", "name", "title", "picture_url")),
    today,
    lastDay,
    start: {
      optionId: option.id,
      staffId,
      from: jump ?? today,
      availability: jump ? await ask(jump) : first,
    },
    replaces: wish.replaces ?? null,
    now: now.toISOString(),
  }
}

/** What staff ask and take for an option themselves, in a currency. */
function ratesOf({ staff_rates }: Service, optionId: string, currency: string): OfferOption["rates"] {
  return staff_rates
    .filter(({ variant_id }) => variant_id === optionId)
    .map(({ staff_id, duration_minutes, prices }) => ({
      staff_id,
      duration_minutes,
      price: prices.find(({ currency_code }) => currency_code === currency)?.amount ?? null,
    }))
}

/** In a class the session decides who teaches, and one person alone is no choice. */
function selectableTeam(venue: Venue, service: Service) {
  const team = venue.team.filter((member) => service.staff_ids.includes(member.id))
  return service.kind === "class" || team.length < 2 ? [] : team
}

/** Where to look when nothing is free in a window, but later there is. */
function firstFreeDateAfter(availability: Availability): string | null {
  const isEmpty = availability.days.every((day) => day.slots.length === 0)
  return isEmpty && availability.next_available
    ? localDateAt(availability.next_available, availability.time_zone)
    : null
}

function pick<Whole extends object, Key extends keyof Whole>(whole: Whole, ...keys: Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>
}
