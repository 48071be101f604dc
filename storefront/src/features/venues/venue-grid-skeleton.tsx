import { useTranslations } from "#languages"
import { LoadingRegion } from "@/ui/loading-region"
import { Skeleton } from "@/ui/skeleton"
import { gridColumns } from "./venue-grid"

export function VenueGridSkeleton({ count }: { count: number }) {
  const t = useTranslations("venues")
  return (
    <LoadingRegion label={t("loadingVenues")}>
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
