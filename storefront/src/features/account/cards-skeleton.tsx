import { LoadingRegion } from "@/ui/loading-region"
import { Skeleton } from "@/ui/skeleton"

/** Cards that are on their way, of the height of those for visits and orders. */
export function CardsSkeleton({ label }: { label: string }) {
  return (
    <LoadingRegion label={label}>
      <div className="grid gap-4">
        {Array.from({ length: 3 }, (_, index) => (
          <Skeleton key={index} className="h-28 rounded-2xl" />
        ))}
      </div>
    </LoadingRegion>
  )
}
