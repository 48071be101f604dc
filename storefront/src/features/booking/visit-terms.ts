import type { Translator } from "@/languages/message-types"
import { describeDeposit, describePolicy, describePolicyFor } from "@/lib/format/policy"
import type { BookingOffer, OfferService } from "./booking-offer"

/** Sentences that hold for a service, or for the whole visit when `title` is null. */
export type Terms = { title: string | null; sentences: string[] }

/**
 * What has to be agreed to before a visit is booked: approval, deposit and cancelling, with the last free moment once a
 * time is chosen. A visit is cancelled as a whole: free until the earliest cutoff of its services, and after it at what
 * each of them asks. Services that have the same terms share them.
 */
export function visitTerms(
  t: Translator<"policy">,
  services: readonly OfferService[],
  { venue, now }: Pick<BookingOffer, "venue" | "now">,
  startsAt: string | null,
): Terms[] {
  const free_until_minutes = Math.max(
    ...services.map(({ cancellation_policy }) => cancellation_policy.free_until_minutes),
  )
  const titlesOf = new Map<string, Set<string>>()
  const sentencesOf = new Map<string, string[]>()
  for (const { title, deposit, cancellation_policy } of services) {
    const policy = { ...cancellation_policy, free_until_minutes }
    const sentences = [
      describeDeposit(t, deposit, venue.currency_code),
      ...(startsAt
        ? describePolicyFor(t, policy, startsAt, venue.time_zone, new Date(now))
        : describePolicy(t, policy)),
    ]
    const key = sentences.join(" ")
    sentencesOf.set(key, sentences)
    titlesOf.set(key, (titlesOf.get(key) ?? new Set()).add(title))
  }
  const terms = [...sentencesOf].map(([key, sentences]) => ({
    title: sentencesOf.size > 1 ? [...(titlesOf.get(key) ?? [])].join(", ") : null,
    sentences,
  }))
  return services.some(({ approval }) => approval === "manual")
    ? [{ title: null, sentences: [t("approval")] }, ...terms]
    : terms
}
