import "server-only"
import { listVenues } from "@/lib/plaza/venues"
import type { DroppableFilter } from "./active-filters"
import { backendFilters } from "./backend-query"
import type { VenueListQuery } from "./venue-list-query"

const MOST_QUESTIONS = 6
const MOST_SHOWN = 3

export type WayOut = { label: string; href: string; count: number }

/** What would be found without each of the filters; those that help, the most helpful first. */
export async function countWithout(query: VenueListQuery, filters: DroppableFilter[]): Promise<WayOut[]> {
  const counted = await Promise.all(
    filters.slice(0, MOST_QUESTIONS).map(async ({ label, without, change }) => {
      const { count } = await listVenues({ ...backendFilters({ ...query, ...needless(change) }), limit: 1 })
      return { label, href: without, count }
    }),
  )
  return counted
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_SHOWN)
}

/** A distance means nothing without its place. */
function needless(change: Partial<VenueListQuery>): Partial<VenueListQuery> {
  return change.near === "" ? { ...change, radius: "" } : change
}
