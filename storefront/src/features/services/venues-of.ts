import { priceOf } from "@/features/venue/price-of"
import type { FoundService } from "@/lib/plaza/schemas/found-service"

type Place = FoundService["venue"]

/** A venue with what was found there. */
export type VenueOfServices = {
  venue: Place & { latitude: number; longitude: number }
  services: FoundService[]
  /** What the cheapest of them costs; null when none has a price. */
  from: number | null
}

/** The venues of services, each once, in the order of the services; those without a place on the map are left out. */
export function venuesOf(services: readonly FoundService[]): VenueOfServices[] {
  const byVenue = new Map<string, FoundService[]>()
  for (const service of services) {
    byVenue.set(service.venue.id, [...(byVenue.get(service.venue.id) ?? []), service])
  }
  return [...byVenue.values()].flatMap((found) => {
    const venue = found[0]?.venue
    if (!venue || venue.latitude === null || venue.longitude === null) {
      return []
    }
    const { latitude, longitude } = venue
    const prices = found
      .flatMap(({ variants }) => variants)
      .flatMap((variant) => priceOf(variant, venue.currency_code) ?? [])
    return {
      venue: { ...venue, latitude, longitude },
      services: found,
      from: prices.length > 0 ? Math.min(...prices) : null,
    }
  })
}
