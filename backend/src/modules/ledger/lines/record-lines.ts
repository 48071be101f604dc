import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"

/** A line as it is frozen; amounts in major units of `currency_code`, `commission_rate` a percentage. */
export interface NewOrderLine {
  order_id: string
  line_item_id: string
  vendor_id: string
  kind: "product" | "booking"
  booking_id: string | null
  needs_shipping: boolean
  placed_at: Date | string
  currency_code: string
  quantity: number
  subtotal: number
  discount_total: number
  tax_total: number
  total: number
  shipping_method_id: string | null
  shipping_total: number
  commission_rate: number
}

/** Freezes lines; what is frozen stays as it is, so that it may be run again. Answers how many are new. */
export async function recordLines(execute: Execute, lines: readonly NewOrderLine[]): Promise<number> {
  if (lines.length === 0) return 0
  const rows = lines.map((line) => ({ ...line, id: generateEntityId("", "olv") }))
  const written = await execute<{ id: string }>(
    `insert into order_line_vendor (id, order_id, line_item_id, vendor_id, kind, booking_id, needs_shipping, placed_at,
       currency_code, quantity, shipping_method_id, ${AMOUNTS.flatMap((name) => [name, `raw_${name}`]).join(", ")})
     select id, order_id, line_item_id, vendor_id, kind, booking_id, needs_shipping, placed_at, currency_code, quantity,
       shipping_method_id, ${AMOUNTS.flatMap((name) => [name, rawOf(name)]).join(", ")}
     from jsonb_to_recordset(?::jsonb) as line(id text, order_id text, line_item_id text, vendor_id text, kind text,
       booking_id text, needs_shipping boolean, placed_at timestamptz, currency_code text, quantity integer,
       shipping_method_id text, ${AMOUNTS.map((name) => `${name} numeric`).join(", ")})
     on conflict (line_item_id) where deleted_at is null do nothing returning id`,
    [JSON.stringify(rows)],
  )
  return written.length
}

const AMOUNTS = ["subtotal", "discount_total", "tax_total", "total", "shipping_total", "commission_rate"]

/** How Medusa keeps the exact value of an amount beside it. */
const rawOf = (name: string) => `jsonb_build_object('value', ${name}::text, 'precision', 20)`
