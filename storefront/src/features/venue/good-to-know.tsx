import { describePolicy } from "@/lib/format/policy"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Icon } from "@/ui/icon"

/** The rules for cancelling, in words, and what the house has to offer besides its services. */
export function GoodToKnow({ venue }: { venue: Venue }) {
  const policies = new Map(
    venue.services.map(({ cancellation_policy }) => [
      describePolicy(cancellation_policy).join(" "),
      cancellation_policy,
    ]),
  )
  const [only] = policies.size === 1 ? policies.keys() : []
  const sentences = [
    only ?? "How long you can cancel for free depends on the service; you see it before you book.",
    ...(venue.amenities.length > 0
      ? [`In the house: ${venue.amenities.map((amenity) => amenity.name).join(", ")}.`]
      : []),
    `All times are on the venue’s clock, and prices in ${venue.currency_code}.`,
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
