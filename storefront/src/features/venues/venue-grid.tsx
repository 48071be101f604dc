import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { VenueCard } from "./venue-card"

type VenueGridProps = { venues: VenueSummary[]; headingLevel?: 2 | 3; preloadFirst?: boolean }

export function VenueGrid({ venues, headingLevel, preloadFirst = false }: VenueGridProps) {
  return (
    <ul className="grid gap-x-6 gap-y-9 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
      {venues.map((venue, index) => (
        <li key={venue.id}>
          <VenueCard venue={venue} headingLevel={headingLevel} preload={preloadFirst && index === 0} />
        </li>
      ))}
    </ul>
  )
}
