import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { classNames } from "@/ui/class-names"
import { VenueCard } from "./venue-card"

type VenueGridProps = {
  venues: VenueSummary[]
  headingLevel?: 2 | 3
  preloadFirst?: boolean
  /** Whether the grid shares its row with the filters. */
  beside?: boolean
}

/** How many cards stand in a row. */
export const gridColumns = (beside: boolean): string =>
  classNames(
    "grid gap-x-6 gap-y-9 sm:grid-cols-2",
    beside ? "xl:grid-cols-3" : "lg:grid-cols-3 xl:grid-cols-4",
  )

export function VenueGrid({ venues, headingLevel, preloadFirst = false, beside = false }: VenueGridProps) {
  return (
    <ul className={gridColumns(beside)}>
      {venues.map((venue, index) => (
        <li key={venue.id}>
          <VenueCard venue={venue} headingLevel={headingLevel} preload={preloadFirst && index === 0} />
        </li>
      ))}
    </ul>
  )
}
