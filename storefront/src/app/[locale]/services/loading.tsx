import { useTranslations } from "#languages"
import { PlaceListLoading } from "@/features/places/place-list-loading"

export default function Loading() {
  return <PlaceListLoading label={useTranslations("services")("loadingServices")} />
}
