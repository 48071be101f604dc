import { useTranslations } from "#languages"
import { LoadingRegion } from "@/ui/loading-region"
import { Skeleton } from "@/ui/skeleton"

export function BookingsSkeleton() {
  const t = useTranslations("account")
  return (
    <LoadingRegion label={t("loadingYourBookings")}>
      <div className="grid gap-4">
        {Array.from({ length: 3 }, (_, index) => (
          <Skeleton key={index} className="h-28 rounded-2xl" />
        ))}
      </div>
    </LoadingRegion>
  )
}
