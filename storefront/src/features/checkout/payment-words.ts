/** What a payment provider is called on the page, and what choosing it means. */
export type PaymentWords = { title: string; text: string }

const WORDS: { matches: string; words: PaymentWords }[] = [
  {
    matches: "pp_system_default",
    words: {
      title: "Demo payment",
      text: "This Plaza is a demonstration: nothing is charged and no card is asked for.",
    },
  },
  {
    matches: "pay_at_venue",
    words: { title: "Pay at the venue", text: "You pay when you are there." },
  },
]

/** Names a provider by its id, such as `pp_system_default`. */
export function paymentWords(providerId: string): PaymentWords {
  const known = WORDS.find(({ matches }) => providerId.includes(matches))
  const name = providerId.replace(/^pp_/, "").split("_")[0] ?? providerId
  return known?.words ?? { title: name.charAt(0).toUpperCase() + name.slice(1), text: "" }
}

/**
 * The providers that fit what is due: paying at the venue only when nothing is due now, and then only that,
 * if it is offered.
 */
export function fittingProviders(providerIds: string[], dueNow: number): string[] {
  const atVenue = providerIds.filter((id) => id.includes("pay_at_venue"))
  const online = providerIds.filter((id) => !atVenue.includes(id))
  return dueNow === 0 && atVenue.length > 0 ? atVenue : online
}
