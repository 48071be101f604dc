import { LoadingRegion } from "@/ui/loading-region"
import { Skeleton } from "@/ui/skeleton"

export function BookingsSkeleton() {
  return (
    <LoadingRegion label="Loading your bookings">
      <div className="grid gap-4">
        {Array.from({ length: 3 }, (_, index) => (
          <Skeleton key={index} className="h-28 rounded-2xl" />
        ))}
      </div>
    </LoadingRegion>
  )
}
