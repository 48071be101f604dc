import { useTranslations } from "#languages"
import { ResultsLayout } from "@/features/search/results-layout"
import { LoadingRegion } from "@/ui/loading-region"
import { Skeleton } from "@/ui/skeleton"
import { productColumns } from "./product-grid"

/** What stands where the shop's shelves and filters will be, of their size. */
export function ProductGridSkeleton() {
  const t = useTranslations("products")
  return (
    <LoadingRegion label={t("loadingTheShop")}>
      <ResultsLayout filters={<Skeleton className="h-12 rounded-2xl lg:h-[44rem]" />}>
        <Skeleton className="mb-5 h-9" />
        <div className={productColumns(true)}>
          {Array.from({ length: 12 }, (_, index) => (
            <div key={index}>
              <Skeleton className="aspect-square rounded-2xl" />
              <Skeleton className="mt-3 h-6 w-2/3" />
              <Skeleton className="mt-1.5 h-4 w-1/2" />
              <Skeleton className="mt-1.5 h-5 w-1/3" />
            </div>
          ))}
        </div>
      </ResultsLayout>
    </LoadingRegion>
  )
}
