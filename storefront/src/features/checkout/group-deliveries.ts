import type { ShippingOption } from "@/lib/plaza/schemas/checkout"

/** The choices for one delivery. */
export type Delivery = { id: string; options: ShippingOption[] }

/** Sorts delivery options by shipping profile: goods of each vendor travel on their own, and each needs a choice. */
export function groupDeliveries(options: ShippingOption[]): Delivery[] {
  const deliveries = new Map<string, Delivery>()
  for (const option of options) {
    const id = option.shipping_profile_id ?? "delivery"
    const delivery = deliveries.get(id) ?? { id, options: [] }
    delivery.options.push(option)
    deliveries.set(id, delivery)
  }
  return [...deliveries.values()].map((delivery) => ({
    ...delivery,
    options: delivery.options.toSorted((one, other) => (one.amount ?? 0) - (other.amount ?? 0)),
  }))
}
