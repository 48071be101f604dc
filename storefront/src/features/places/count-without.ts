import "server-only"
import { countServices } from "@/lib/plaza/service-search"
import { listVenues } from "@/lib/plaza/venues"
import type { VenueQuery } from "@/lib/plaza/venues"
import type { DroppableFilter } from "./active-filters"
import { backendFilters } from "./backend-query"
import type { PlaceList, PlaceQuery } from "./place-query"

const MOST_QUESTIONS = 6
const MOST_SHOWN = 3

export type WayOut = { label: string; href: string; count: number }

const COUNT: Record<PlaceList, (asked: Omit<VenueQuery, "limit">) => Promise<number>> = {
  venues: async (asked) => (await listVenues({ ...asked, limit: 1 })).count,
  services: countServices,
}

/** What would be found without each of the filters; those that help, the most helpful first. */
export async function countWithout(query: PlaceQuery, filters: DroppableFilter[]): Promise<WayOut[]> {
  const counted = await Promise.all(
    filters.slice(0, MOST_QUESTIONS).map(async ({ label, without, change }) => {
      const asked = backendFilters({ ...query, ...needless(change) })
      return { label, href: without, count: await COUNT[query.list](asked) }
    }),
  )
  return counted
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_SHOWN)
}

/** A distance means nothing without its place. */
function needless(change: Partial<PlaceQuery>): Partial<PlaceQuery> {
  return change.near === "" ? { ...change, radius: "" } : change
}
