import { useTranslations } from "#languages"
import { LoadingRegion } from "@/ui/loading-region"
import { Skeleton } from "@/ui/skeleton"

/** Days and times on their way: a greyed calendar would read as "nothing free". */
export function SlotSkeleton() {
  const t = useTranslations("booking")
  return (
    <LoadingRegion label={t("lookingForFreeTimes")}>
      <div className="grid grid-cols-7 gap-1 sm:gap-2">
        {Array.from({ length: 14 }, (_, index) => (
          <Skeleton key={index} className="h-[4.6rem] max-sm:nth-[n+8]:hidden" />
        ))}
      </div>
      <Skeleton className="mt-6 mb-2 h-5 w-24" />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-2">
        {Array.from({ length: 10 }, (_, index) => (
          <Skeleton key={index} className="h-12" />
        ))}
      </div>
    </LoadingRegion>
  )
}
