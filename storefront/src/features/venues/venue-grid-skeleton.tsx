import { LoadingRegion } from "@/ui/loading-region"
import { Skeleton } from "@/ui/skeleton"
import { gridColumns } from "./venue-grid"

/** Cards that are not there yet. */
export function VenueGridSkeleton({ label, count }: { label: string; count: number }) {
  return (
    <LoadingRegion label={label}>
      <div className={gridColumns(true)}>
        {Array.from({ length: count }, (_, index) => (
          <div key={index}>
            <Skeleton className="aspect-4/3 rounded-2xl" />
            <Skeleton className="mt-3 h-6 w-2/3" />
            <Skeleton className="mt-2 h-5 w-1/2" />
            <Skeleton className="mt-1.5 h-5 w-1/3" />
          </div>
        ))}
      </div>
    </LoadingRegion>
  )
}
