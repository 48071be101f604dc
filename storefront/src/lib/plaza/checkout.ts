import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { paymentCollectionSchema, paymentProviderSchema, shippingOptionSchema } from "./schemas/checkout"
import { completionSchema } from "./schemas/checkout"
import type { Completion, PaymentCollection, PaymentProvider, ShippingOption } from "./schemas/checkout"
import type { Cart } from "./schemas/cart"
import { cartSchema } from "./schemas/cart"
import { plaza } from "./sdk"

export type CheckoutAddress = {
  first_name: string
  last_name: string
  phone?: string
  address_1?: string
  address_2?: string
  city?: string
  province?: string
  postal_code?: string
  country_code?: string
}

const cartAnswerSchema = z.object({ cart: cartSchema })

/** Writes who buys, and where to deliver, into the cart. */
export async function updateCartContact(
  cartId: string,
  contact: { email: string; billing_address: CheckoutAddress; shipping_address?: CheckoutAddress },
): Promise<Cart> {
  const { store } = await plaza()
  return (await checked(cartAnswerSchema, store.cart.update(cartId, contact))).cart
}

/** Sets the country deliveries go to, which decides on the delivery options. */
export async function updateCartCountry(cartId: string, countryCode: string): Promise<void> {
  const { store } = await plaza()
  await store.cart.update(cartId, { shipping_address: { country_code: countryCode } })
}

/** The ways to deliver the goods in this cart to its address. */
export async function listShippingOptions(cartId: string): Promise<ShippingOption[]> {
  const { store } = await plaza()
  const schema = z.object({ shipping_options: z.array(shippingOptionSchema) })
  const answer = store.fulfillment.listCartOptions({ cart_id: cartId })
  return (await checked(schema, answer)).shipping_options
}

/** Replaces the cart's deliveries by these, one for each shipping profile in it. */
export async function chooseShippingOptions(cartId: string, optionIds: string[]): Promise<Cart> {
  const { client } = await plaza()
  const answer = client.fetch(`/store/carts/${cartId}/shipping-methods`, {
    method: "POST",
    body: optionIds.map((option_id) => ({ option_id })),
  })
  return (await checked(cartAnswerSchema, answer)).cart
}

export async function listPaymentProviders(regionId: string): Promise<PaymentProvider[]> {
  const { store } = await plaza()
  const schema = z.object({ payment_providers: z.array(paymentProviderSchema) })
  const answer = store.payment.listPaymentProviders({ region_id: regionId })
  return (await checked(schema, answer)).payment_providers
}

/**
 * Prepares paying for a cart.
 *
 * @returns the collection, whose amount is what is due now
 */
export async function startPayment(cartId: string, providerId: string): Promise<PaymentCollection> {
  const { client } = await plaza()
  const schema = z.object({ payment_collection: paymentCollectionSchema })
  const post = { method: "POST" } as const
  const made = await checked(
    schema,
    client.fetch("/store/payment-collections", { ...post, body: { cart_id: cartId } }),
  )
  const path = `/store/payment-collections/${made.payment_collection.id}/payment-sessions`
  return (await checked(schema, client.fetch(path, { ...post, body: { provider_id: providerId } })))
    .payment_collection
}

/**
 * Turns the cart into an order.
 *
 * @param idempotencyKey the same for repeated tries of one and the same click
 * @throws {PlazaError} 409 when a hold has run out or another try is still running
 */
export async function completeCart(cartId: string, idempotencyKey: string): Promise<Completion> {
  const { store } = await plaza()
  const answer = store.cart.complete(cartId, {}, { "idempotency-key": idempotencyKey })
  return checked(completionSchema, answer)
}
