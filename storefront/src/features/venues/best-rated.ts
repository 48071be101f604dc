import "server-only"
import { cache } from "react"
import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { listBestVenues } from "@/lib/plaza/venues"

const MOST_VENUES = 100

/** The venues that cities and highlights are drawn from; one question for a whole page. */
export const listBestRated = cache((): Promise<VenueSummary[]> => listBestVenues(MOST_VENUES))

/** The cities with venues, those with the most first. */
export async function listCities(): Promise<{ name: string; venues: VenueSummary[] }[]> {
  const byCity = new Map<string, VenueSummary[]>()
  for (const venue of await listBestRated()) {
    if (venue.city) {
      byCity.set(venue.city, [...(byCity.get(venue.city) ?? []), venue])
    }
  }
  return [...byCity]
    .map(([name, venues]) => ({ name, venues }))
    .toSorted((one, other) => other.venues.length - one.venues.length || one.name.localeCompare(other.name))
}
