import { useTranslations } from "#languages"
import { amenityName } from "@/features/venues/term-names"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Icon } from "@/ui/icon"

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
  return (
    <ul className="grid gap-2">
      {sentences.map((sentence) => (
        <li key={sentence} className="flex gap-3">
          <Icon name="check" className="mt-0.5 size-5 shrink-0 text-success" />
          {sentence}
        </li>
      ))}
    </ul>
  )
}
