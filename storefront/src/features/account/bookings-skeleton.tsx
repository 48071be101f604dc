import { useTranslations } from "#languages"
import { CardsSkeleton } from "./cards-skeleton"

export function BookingsSkeleton() {
  const t = useTranslations("account")
  return <CardsSkeleton label={t("loadingYourBookings")} />
}
