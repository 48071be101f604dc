import { resource } from "../api/resource"

export const VENDOR_ORDER_STATUSES = [
  "to_pack",
  "packed",
  "partly_shipped",
  "shipped",
  "delivered",
  "returned",
  "cancelled",
] as const
export type VendorOrderStatus = (typeof VENDOR_ORDER_STATUSES)[number]

export const CANCELLATION_CODES = ["out_of_stock", "damaged", "buyer_request", "other"] as const
export const RETURN_CODES = ["damaged", "wrong_item", "not_as_described", "changed_mind", "other"] as const

/** What the list knows of an order. */
export type ListedVendorOrder = {
  id: string
  number: number
  status: VendorOrderStatus
  placed_at: string
  customer_name: string | null
  pieces: number
  total: number
  currency_code: string
}

export type VendorOrderLine = {
  line_item_id: string
  title: string
  variant_title: string | null
  sku: string | null
  thumbnail: string | null
  unit_price: number
  total: number
  needs_shipping: boolean
  quantity: number
  cancelled: number
  packed: number
  shipped: number
  delivered: number
  return_requested: number
  returned: number
  left_to_pack: number
  left_to_cancel: number
  left_to_return: number
  shipping_name: string | null
}

export type Pieces = { line_item_id: string; quantity: number }

export type Parcel = {
  id: string
  number: number
  packed_at: string
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  location_name: string | null
  /** the platform packed it together with lines of others */
  mixed: boolean
  items: Pieces[]
  tracking: { number: string; url: string | null }[]
}

export type OrderReturn = {
  id: string
  number: number
  status: "open" | "requested" | "received" | "partially_received" | "canceled"
  requested_at: string
  received_at: string | null
  mixed: boolean
  reason_code: string | null
  reason: string | null
  items: (Pieces & { received_quantity: number })[]
}

export type VendorOrderHistory = {
  at: string
  event: string
  pieces: number | null
  parcel: number | null
  return: number | null
  amount: number | null
  reason_code: string | null
  reason: string | null
}

/** One vendor's part of an order, as `/admin/vendor-orders/:id` answers it. */
export type VendorOrder = Omit<ListedVendorOrder, "customer_name" | "pieces" | "total"> & {
  /** where all pieces are; sent back so that nobody acts on an old page */
  revision: string
  customer: { name: string | null; email: string | null; phone: string | null }
  delivery_address: Record<string, string | null> | null
  lines: VendorOrderLine[]
  totals: {
    item_subtotal: number
    discount_total: number
    tax_total: number
    shipping_total: number
    total: number
    refunded_total: number
  }
  fulfillments: Parcel[]
  returns: OrderReturn[]
  history: VendorOrderHistory[]
}

const path = "/admin/vendor-orders"

export const listedVendorOrders = resource<ListedVendorOrder, "vendor_orders", "vendor_order">({
  path,
  plural: "vendor_orders",
  singular: "vendor_order",
})

export const vendorOrders = resource<VendorOrder, "vendor_orders", "vendor_order">({
  path,
  plural: "vendor_orders",
  singular: "vendor_order",
})

/** The line that pieces are of, in words. */
export function lineTitle(order: Pick<VendorOrder, "lines">, lineItemId: string): string {
  const line = order.lines.find(({ line_item_id }) => line_item_id === lineItemId)
  return line ? nameOfLine(line) : ""
}

/** `Soap (50 g)`: a variant is named when it says more than the product. */
export function nameOfLine({
  title,
  variant_title,
}: Pick<VendorOrderLine, "title" | "variant_title">): string {
  return variant_title && variant_title !== title ? `${title} (${variant_title})` : title
}
