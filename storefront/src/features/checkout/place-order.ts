import "server-only"
import type { CheckoutAddress } from "@/lib/plaza/checkout"
import { chooseShippingOptions, completeCart, startPayment, updateCartContact } from "@/lib/plaza/checkout"
import type { Cart } from "@/lib/plaza/schemas/cart"
import type { CheckoutDetails } from "./checkout-details"

export type OrderRequest = {
  details: CheckoutDetails
  /** One delivery option for each delivery; empty when nothing is delivered. */
  shippingOptionIds: string[]
  providerId: string
  /** What the shopper was told is due now, in major units. */
  expectedDue: number
  /** The time of a visit is gone from the cart: what was typed is kept, and nothing is ordered without it. */
  lapsed: boolean
  /** The name of this attempt, for the backend to recognise a repetition. */
  attempt: string
}

export type OrderOutcome =
  | { outcome: "placed"; orderId: string }
  /** Another sum is due than the shopper was told; nothing was paid. */
  | { outcome: "due_changed"; due: number }
  | { outcome: "lapsed" }
  | { outcome: "refused"; message: string }

function billingAddress(details: CheckoutDetails): CheckoutAddress {
  return {
    first_name: details.first_name,
    last_name: details.last_name,
    phone: details.phone || undefined,
  }
}

function shippingAddress(details: CheckoutDetails): CheckoutAddress {
  return {
    ...billingAddress(details),
    address_1: details.address_1,
    address_2: details.address_2 || undefined,
    postal_code: details.postal_code || undefined,
    city: details.city,
    country_code: details.country_code,
  }
}

/**
 * Writes the details into the cart, prepares the payment and turns the cart into an order. The payment is prepared
 * last before completing, because every change of the cart undoes the amount that is due.
 *
 * @throws {PlazaError} what the backend refuses, such as a hold that has run out
 */
export async function placeOrder(cart: Cart, request: OrderRequest): Promise<OrderOutcome> {
  const { details, shippingOptionIds, providerId, expectedDue, lapsed, attempt } = request
  let current = await updateCartContact(cart.id, {
    email: details.email,
    billing_address: billingAddress(details),
    ...(shippingOptionIds.length > 0 ? { shipping_address: shippingAddress(details) } : {}),
  })
  if (lapsed) {
    return { outcome: "lapsed" }
  }
  if (shippingOptionIds.length > 0) {
    current = await chooseShippingOptions(cart.id, shippingOptionIds)
  }
  // The engine completes a cart that costs nothing without a payment.
  const due = current.total === 0 ? 0 : (await startPayment(cart.id, providerId)).amount
  if (due !== expectedDue) {
    return { outcome: "due_changed", due }
  }
  const completion = await completeCart(cart.id, attempt)
  return completion.type === "order"
    ? { outcome: "placed", orderId: completion.order.id }
    : { outcome: "refused", message: completion.error.message }
}
