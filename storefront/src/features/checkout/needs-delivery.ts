import type { LineItem } from "@/lib/plaza/schemas/cart"

/** Whether any of these products has to be brought to the shopper. */
export function needsDelivery(products: LineItem[]): boolean {
  return products.some((item) => item.requires_shipping !== false)
}
