import type { Shopper } from "../bookings/shopper"

const ADDRESS = {
  first_name: "Anchalee",
  last_name: "Wong",
  address_1: "9 Silom",
  city: "Bangkok",
  postal_code: "10500",
  country_code: "th",
}

/** A cart with a variant in it, delivered the way of this name or the first that is offered; throws when a step is refused. */
export async function cartWith(
  guest: Shopper,
  variant_id: string,
  quantity: number,
  delivery?: string,
): Promise<string> {
  const cart = await guest.cart()
  const added = await guest.post(`/store/carts/${cart}/line-items`, { variant_id, quantity })
  if (added.status !== 200) throw new Error(`${added.status} ${JSON.stringify(added.data)}`)
  await guest.post(`/store/carts/${cart}`, { email: "guest@shopper.example", shipping_address: ADDRESS })
  const { data } = await guest.get(`/store/shipping-options?cart_id=${cart}`)
  const offered: { id: string; name: string }[] = data.shipping_options
  const option = delivery === undefined ? offered[0] : offered.find(({ name }) => name === delivery)
  const chosen = await guest.post(`/store/carts/${cart}/shipping-methods`, { option_id: option?.id })
  if (chosen.status !== 200) throw new Error(`${chosen.status} ${JSON.stringify(chosen.data)}`)
  return cart
}

/** Buys so many of a variant; answers the order. */
export async function buy(guest: Shopper, variant_id: string, quantity: number, delivery?: string) {
  const cart = await cartWith(guest, variant_id, quantity, delivery)
  await guest.pay(cart)
  const { status, data } = await guest.complete(cart)
  if (status !== 200 || data.type !== "order") throw new Error(`${status} ${JSON.stringify(data)}`)
  return data.order
}
