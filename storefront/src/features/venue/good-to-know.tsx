import { useTranslations } from "#languages"
import { describePolicy } from "@/lib/format/policy"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Icon } from "@/ui/icon"

/** The rules for cancelling, in words, and what the house has to offer besides its services. */
export function GoodToKnow({ venue }: { venue: Venue }) {
  const t = useTranslations("venue")
  const policy = useTranslations("policy")
  const policies = new Map(
    venue.services.map(({ cancellation_policy }) => [
      describePolicy(policy, cancellation_policy).join(" "),
      cancellation_policy,
    ]),
  )
  const [only] = policies.size === 1 ? policies.keys() : []
  const sentences = [
    only ?? t("howLongYouCanCancel"),
    ...(venue.amenities.length > 0
      ? [t("inTheHouseValue", { value: venue.amenities.map((amenity) => amenity.name).join(", ") })]
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
