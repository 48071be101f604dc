import "server-only"
import { chooseShippingOptions, listShippingOptions } from "@/lib/plaza/checkout"
import type { Cart } from "@/lib/plaza/schemas/cart"
import type { Delivery } from "./group-deliveries"
import { groupDeliveries } from "./group-deliveries"

function chosenOptionIds(cart: Cart): string[] {
  return cart.shipping_methods.flatMap((method) => method.shipping_option_id ?? [])
}

/**
 * The deliveries that the goods in a cart need.
 *
 * The engine lists the deliveries of every vendor who sells in the region. Which of them this cart needs it tells only
 * by dropping the others from the cart, so each is chosen once (as before, or else the cheapest way) and what stays is
 * what is needed.
 */
export async function neededDeliveries(cart: Cart): Promise<Delivery[]> {
  const deliveries = groupDeliveries(await listShippingOptions(cart.id))
  if (deliveries.length < 2) {
    return deliveries
  }
  const before = chosenOptionIds(cart)
  const wishes = deliveries.flatMap(({ options }) => {
    return (options.find((option) => before.includes(option.id)) ?? options[0])?.id ?? []
  })
  const kept = chosenOptionIds(await chooseShippingOptions(cart.id, wishes))
  return deliveries.filter(({ options }) => options.some((option) => kept.includes(option.id)))
}
