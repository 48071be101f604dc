import type { Translator } from "@/languages/message-types"

/** What a payment provider is called on the page, and what choosing it means. */
export type PaymentWords = { title: string; text: string }

const KNOWN = [
  { matches: "pp_system_default", title: "demoPayment", text: "demoPaymentText" },
  { matches: "pay_at_venue", title: "payAtVenue", text: "payAtVenueText" },
] as const

/** Names a provider by its id, such as `pp_system_default`. */
export function paymentWords(t: Translator<"checkout">, providerId: string): PaymentWords {
  const known = KNOWN.find(({ matches }) => providerId.includes(matches))
  if (known) {
    return { title: t(known.title), text: t(known.text) }
  }
  const name = providerId.replace(/^pp_/, "").split("_")[0] ?? providerId
  return { title: name.charAt(0).toUpperCase() + name.slice(1), text: "" }
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
