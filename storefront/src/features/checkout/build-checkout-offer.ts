import "server-only"
import { amountsDue } from "@/features/cart/amounts-due"
import type { CartContents } from "@/features/cart/cart-contents"
import { LANGUAGES } from "@/languages/locale"
import { getLocale } from "@/languages/on-server"
import { addAmounts } from "@/lib/format/money"
import { newAttemptId } from "@/lib/idempotency/attempt-id"
import { listPaymentProviders } from "@/lib/plaza/checkout"
import { currentCustomer } from "@/lib/plaza/customers"
import { listRegions } from "@/lib/plaza/regions"
import type { Cart } from "@/lib/plaza/schemas/cart"
import type { Customer } from "@/lib/plaza/schemas/customer"
import type { CheckoutOffer } from "./checkout-offer"
import { neededDeliveries } from "./needed-deliveries"
import { needsDelivery } from "./needs-delivery"

/** Prepares the checkout of a cart: who may be known already, what can be delivered how, and how to pay. */
export async function buildCheckoutOffer({
  cart,
  bookings,
  expired,
  products,
}: CartContents): Promise<CheckoutOffer> {
  const [customer, regions, providers, deliveries] = await Promise.all([
    currentCustomer(),
    listRegions(),
    cart.region_id ? listPaymentProviders(cart.region_id) : [],
    needsDelivery(products) ? neededDeliveries(cart) : null,
  ])
  const countryNames = new Intl.DisplayNames(LANGUAGES[await getLocale()].tag, { type: "region" })
  const region = regions.find((candidate) => candidate.id === cart.region_id)
  const { currency_code, item_total, discount_total, tax_total } = cart
  // A delivery chosen in an earlier attempt is chosen anew in the form.
  const total = addAmounts(currency_code, cart.total, -cart.shipping_total)
  const totals = { currency_code, item_total, discount_total, tax_total, total }
  return {
    totals,
    due: amountsDue(totals, bookings),
    delivery: deliveries && {
      countries: (region?.countries ?? []).map((country) => ({
        value: country.iso_2,
        label: countryNames.of(country.iso_2.toUpperCase()) ?? country.display_name ?? country.iso_2,
      })),
      deliveries,
    },
    providerIds: providers.map((provider) => provider.id),
    hasVisits: bookings.length + expired.length > 0,
    known: knownDetails(cart, customer),
    signedIn: customer !== null,
    blocked: expired.length > 0,
    attempt: newAttemptId(),
  }
}

/** What was typed in an earlier attempt comes first, then what the account knows. */
function knownDetails(cart: Cart, customer: Customer | null): Record<string, string> {
  const { billing_address: billing, shipping_address: shipping } = cart
  return {
    first_name: billing?.first_name ?? customer?.first_name ?? "",
    last_name: billing?.last_name ?? customer?.last_name ?? "",
    email: cart.email ?? customer?.email ?? "",
    phone: billing?.phone ?? customer?.phone ?? "",
    address_1: shipping?.address_1 ?? "",
    address_2: shipping?.address_2 ?? "",
    postal_code: shipping?.postal_code ?? "",
    city: shipping?.city ?? "",
    country_code: shipping?.country_code ?? "",
  }
}
