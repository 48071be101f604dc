import { useTranslations } from "#languages"
import { amenityName } from "@/features/venues/term-names"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { CheckedList } from "@/ui/checked-list"

/** What the house has to offer besides its services, and whose clock and money count. */
export function GoodToKnow({ venue }: { venue: Venue }) {
  const t = useTranslations("venue")
  const amenities = useTranslations("amenities")
  const sentences = [
    ...(venue.amenities.length > 0
      ? [
          t("inTheHouseValue", {
            value: venue.amenities.map((amenity) => amenityName(amenities, amenity)).join(", "),
          }),
        ]
      : []),
    t("allTimesAreOnThe", { currency_code: venue.currency_code }),
  ]
  return <CheckedList sentences={sentences} />
}
