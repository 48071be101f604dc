import { useTranslations } from "#languages"
import { LoadingRegion } from "@/ui/loading-region"
import { Skeleton } from "@/ui/skeleton"

export function ProductGridSkeleton() {
  const t = useTranslations("products")
  return (
    <LoadingRegion label={t("loadingTheShop")}>
      <div className="grid grid-cols-2 gap-x-4 gap-y-9 sm:gap-x-6 lg:grid-cols-3 xl:grid-cols-4">
        {Array.from({ length: 8 }, (_, index) => (
          <div key={index}>
            <Skeleton className="aspect-square rounded-2xl" />
            <Skeleton className="mt-3 h-6 w-2/3" />
            <Skeleton className="mt-2 h-5 w-1/3" />
          </div>
        ))}
      </div>
    </LoadingRegion>
  )
}
