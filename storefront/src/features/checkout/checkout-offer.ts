import type { AmountsDue } from "@/features/cart/amounts-due"
import type { Totals } from "@/features/cart/totals-list"
import type { Delivery } from "./group-deliveries"

/** All that the checkout form needs to know in the browser. */
export type CheckoutOffer = {
  /** The cart's sums, deliveries not counted. */
  totals: Omit<Totals, "shipping_total">
  due: AmountsDue
  /** The ways to deliver; null when nothing is delivered. */
  delivery: {
    countries: { value: string; label: string }[]
    /** Those of the customer's book, the default first, with what they put into the fields. */
    addresses: { label: string; details: Record<string, string> }[]
    deliveries: Delivery[]
  } | null
  providerIds: string[]
  /** Visits come with rules for cancelling, goods do not. */
  hasVisits: boolean
  /** What is known about the shopper already. */
  known: Record<string, string>
  signedIn: boolean
  /** A hold has run out: nothing can be ordered before that is put right, but what was typed stays. */
  blocked: boolean
  attempt: string
}
