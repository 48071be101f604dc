import { describeDeposit, describePolicy, describePolicyFor } from "@/lib/format/policy"
import type { BookingOffer, OfferService } from "./booking-offer"

/** Sentences that hold for a service, or for the whole visit when `title` is null. */
export type Terms = { title: string | null; sentences: string[] }

/**
 * What has to be agreed to before a visit is booked: approval, deposit and cancelling, with the last free moment once a
 * time is chosen. Services of a visit that have the same terms share them.
 */
export function visitTerms(
  services: readonly OfferService[],
  { venue, now }: Pick<BookingOffer, "venue" | "now">,
  startsAt: string | null,
): Terms[] {
  const terms = new Map<string, { titles: string[]; sentences: string[] }>()
  for (const { title, approval, deposit, cancellation_policy } of services) {
    const sentences = [
      ...(approval === "manual" ? ["The venue confirms your request before it is booked."] : []),
      describeDeposit(deposit, venue.currency_code),
      ...(startsAt
        ? describePolicyFor(cancellation_policy, startsAt, venue.time_zone, new Date(now))
        : describePolicy(cancellation_policy)),
    ]
    const key = sentences.join("\n")
    const known = terms.get(key) ?? { titles: [], sentences }
    terms.set(key, { ...known, titles: [...new Set([...known.titles, title])] })
  }
  return [...terms.values()].map(({ titles, sentences }) => ({
    title: terms.size > 1 ? titles.join(", ") : null,
    sentences,
  }))
}
