import "server-only"
import { addressLines, countryName } from "@/features/addresses/address-words"
import { amountsDue } from "@/features/cart/amounts-due"
import type { CartContents } from "@/features/cart/cart-contents"
import { getLocale } from "@/languages/on-server"
import { addAmounts } from "@/lib/format/money"
import { newAttemptId } from "@/lib/idempotency/attempt-id"
import { listAddresses } from "@/lib/plaza/addresses"
import { listPaymentProviders } from "@/lib/plaza/checkout"
import { currentCustomer } from "@/lib/plaza/customers"
import { listRegions } from "@/lib/plaza/regions"
import type { Address, Cart } from "@/lib/plaza/schemas/cart"
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
  const customer = await currentCustomer()
  const goods = needsDelivery(products)
  const [regions, providers, deliveries, book] = await Promise.all([
    listRegions(),
    cart.region_id ? listPaymentProviders(cart.region_id) : [],
    goods ? neededDeliveries(cart) : null,
    goods && customer ? listAddresses() : [],
  ])
  const locale = await getLocale()
  const countries = regions.find((candidate) => candidate.id === cart.region_id)?.countries ?? []
  // Where this cart cannot be delivered to is no choice.
  const addresses = book.filter(({ country_code }) => countries.some(({ iso_2 }) => iso_2 === country_code))
  const { currency_code, item_total, discount_total, tax_total } = cart
  // A delivery chosen in an earlier attempt is chosen anew in the form.
  const total = addAmounts(currency_code, cart.total, -cart.shipping_total)
  const totals = { currency_code, item_total, discount_total, tax_total, total }
  return {
    totals,
    due: amountsDue(totals, bookings),
    delivery: deliveries && {
      countries: countries.map(({ iso_2 }) => ({ value: iso_2, label: countryName(locale, iso_2) })),
      addresses: addresses.map((address) => ({
        label: addressLines(locale, address).join(", "),
        details: detailsOf(address),
      })),
      deliveries,
    },
    providerIds: providers.map((provider) => provider.id),
    hasVisits: bookings.length + expired.length > 0,
    known: knownDetails(cart, customer, addresses[0]),
    signedIn: customer !== null,
    blocked: expired.length > 0,
    attempt: newAttemptId(),
  }
}

/** What was typed in an earlier attempt comes first, then what the account knows. */
function knownDetails(
  cart: Cart,
  customer: Customer | null,
  address: Address | undefined,
): Record<string, string> {
  const { billing_address: billing, shipping_address: typed } = cart
  // A cart may know the country alone, from when it was made.
  const shipping = typed?.address_1 ? typed : (address ?? typed)
  return {
    first_name: billing?.first_name ?? customer?.first_name ?? "",
    last_name: billing?.last_name ?? customer?.last_name ?? "",
    email: cart.email ?? customer?.email ?? "",
    phone: billing?.phone ?? customer?.phone ?? "",
    ...detailsOf(shipping),
  }
}

/** What the form's fields for an address hold. */
function detailsOf(address: Address | null | undefined): Record<string, string> {
  const { address_1, address_2, postal_code, city, country_code } = address ?? {}
  return {
    address_1: address_1 ?? "",
    address_2: address_2 ?? "",
    postal_code: postal_code ?? "",
    city: city ?? "",
    country_code: country_code ?? "",
  }
}
