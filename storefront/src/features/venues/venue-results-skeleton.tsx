import { Skeleton } from "@/ui/skeleton"
import { ResultsLayout } from "@/features/search/results-layout"
import { VenueGridSkeleton } from "./venue-grid-skeleton"
import { PLACES_A_PAGE } from "@/features/places/place-query"

/** What stands where results and filters will be, of their size. */
export function VenueResultsSkeleton({ label }: { label: string }) {
  return (
    <div className="only-until-loaded">
      <ResultsLayout filters={<Skeleton className="h-12 rounded-2xl lg:h-[44rem]" />}>
        <Skeleton className="mb-5 h-9" />
        <VenueGridSkeleton label={label} count={PLACES_A_PAGE} />
      </ResultsLayout>
    </div>
  )
}
