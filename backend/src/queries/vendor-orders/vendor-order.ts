import type { MedusaContainer } from "@medusajs/framework/types"
import type { LineQuantities } from "../../workflows/vendor-orders/line-quantities"
import { select, sql } from "../sql"
import { BUYER, BUYER_NAME, CANCELED, SOLD, soldBy, VENDOR_LINES } from "./pieces"

/** A line of a vendor in an order, as it was frozen, and where its pieces are. Amounts in major units. */
export interface VendorOrderLine extends LineQuantities {
  line_item_id: string
  product_id: string | null
  title: string
  variant_title: string | null
  sku: string | null
  thumbnail: string | null
  unit_price: number
  subtotal: number
  discount_total: number
  tax_total: number
  total: number
  shipping_total: number
  /** How many were sold when the amounts were frozen. */
  frozen_quantity: number
  shipping_method_id: string | null
  shipping_option_id: string | null
  shipping_name: string | null
  commission_rate: number
}

/** What an order tells a vendor who sells in it. */
export interface VendorOrderHead {
  id: string
  number: number
  canceled: boolean
  canceled_at: string | null
  placed_at: string
  currency_code: string
  email: string | null
  customer_name: string | null
  phone: string | null
  address: Record<AddressField, string | null> | null
}

const ADDRESS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
] as const

export type AddressField = (typeof ADDRESS)[number]

/** A vendor's part of an order. */
export interface VendorOrderRow extends VendorOrderHead {
  lines: VendorOrderLine[]
}

/** A vendor's part of an order, or none when it sells nothing there that is packed. One statement. */
export async function findVendorOrder(
  container: MedusaContainer,
  { order_id, vendor_id }: { order_id: string; vendor_id: string },
): Promise<VendorOrderRow | undefined> {
  const [row] = await select<VendorOrderRow>(
    container,
    sql`select o.id, o.display_id as number, ${CANCELED} as canceled, o.canceled_at, min(w.placed_at) as placed_at,
      o.currency_code, coalesce(o.email, b.email) as email, coalesce(a.phone, b.phone) as phone,
      ${BUYER_NAME} as customer_name,
      case when a.id is null then null else to_jsonb(a) end as address,
      jsonb_agg(jsonb_build_object('line_item_id', w.line_item_id, 'product_id', l.product_id,
        'title', coalesce(l.product_title, l.title), 'variant_title', l.variant_title, 'sku', l.variant_sku,
        'thumbnail', l.thumbnail, 'unit_price', coalesce(i.unit_price, l.unit_price), 'subtotal', w.subtotal,
        'discount_total', w.discount_total, 'tax_total', w.tax_total, 'total', w.total,
        'shipping_total', w.shipping_total, 'shipping_method_id', w.shipping_method_id,
        'shipping_option_id', m.shipping_option_id, 'shipping_name', m.name, 'commission_rate', w.commission_rate,
        'frozen_quantity', w.quantity,
        'needs_shipping', w.needs_shipping, 'quantity', ${SOLD}, 'cancelled', c.cancelled,
        'packed', i.fulfilled_quantity, 'shipped', i.shipped_quantity, 'delivered', i.delivered_quantity,
        'return_requested', i.return_requested_quantity,
        'returned', i.return_received_quantity + i.return_dismissed_quantity) order by coalesce(l.product_title, l.title), l.id) as lines
    from ${VENDOR_LINES}
    join order_line_item l on l.id = w.line_item_id
    left join order_shipping_method m on m.id = w.shipping_method_id
    ${BUYER}
    where ${soldBy(vendor_id)} and w.order_id = ${order_id}
    group by o.id, a.id, b.id`,
  )
  if (!row) return undefined
  const { address } = row
  return {
    ...row,
    address:
      address &&
      (Object.fromEntries(ADDRESS.map((field) => [field, address[field] ?? null])) as typeof address),
  }
}
