import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"
import type { LinePieces } from "./vendor-parcels"

/** A return of a vendor's lines; `mixed` when it also holds lines of others, which only the platform receives. */
export interface VendorReturn {
  id: string
  number: number
  status: "open" | "requested" | "received" | "partially_received" | "canceled"
  requested_at: string
  received_at: string | null
  canceled_at: string | null
  location_id: string | null
  mixed: boolean
  reason_code: string | null
  reason: string | null
  items: (LinePieces & { received_quantity: number; damaged_quantity: number })[]
}

/** Money that is owed back for lines; of one decision. */
export interface VendorRefund {
  id: string
  kind: "cancellation" | "return"
  return_id: string | null
  created_at: string
  reason_code: string | null
  reason: string | null
  amount: number
  shipping_amount: number
  items: LinePieces[]
}

/** The returns of an order that hold lines of a vendor, the oldest first, with that vendor's lines alone. */
export function findVendorReturns(
  container: MedusaContainer,
  { order_id, vendor_id }: { order_id: string; vendor_id: string },
): Promise<VendorReturn[]> {
  return select<VendorReturn>(
    container,
    sql`select r.id, r.display_id as number, r.status, coalesce(r.requested_at, r.created_at) as requested_at,
      r.received_at, r.canceled_at, r.location_id, bool_or(w.vendor_id is distinct from ${vendor_id}) as mixed,
      min(k.metadata ->> 'reason_code') filter (where w.vendor_id = ${vendor_id}) as reason_code,
      min(k.note) filter (where w.vendor_id = ${vendor_id}) as reason,
      jsonb_agg(jsonb_build_object('line_item_id', k.item_id, 'quantity', k.quantity::int,
        'received_quantity', k.received_quantity::int, 'damaged_quantity', k.damaged_quantity::int) order by k.item_id)
        filter (where w.vendor_id = ${vendor_id}) as items
    from "return" r
    join return_item k on k.return_id = r.id and k.deleted_at is null
    left join order_line_vendor w on w.line_item_id = k.item_id and w.deleted_at is null
    where r.order_id = ${order_id} and r.deleted_at is null
    group by r.id having bool_or(w.vendor_id = ${vendor_id})
    order by r.created_at, r.id`,
  )
}

/** What a vendor owes back in an order, the oldest decision first. */
export function findVendorRefunds(
  container: MedusaContainer,
  { order_id, vendor_id }: { order_id: string; vendor_id: string },
): Promise<VendorRefund[]> {
  return select<VendorRefund>(
    container,
    sql`select f.refund_id as id, f.kind, min(f.return_id) as return_id, min(f.created_at) as created_at,
      min(f.reason_code) as reason_code, min(f.reason) as reason, sum(f.amount)::float as amount,
      sum(f.shipping_amount)::float as shipping_amount,
      jsonb_agg(jsonb_build_object('line_item_id', f.line_item_id, 'quantity', f.quantity) order by f.line_item_id)
        as items
    from line_refund f
    where f.order_id = ${order_id} and f.vendor_id = ${vendor_id} and f.deleted_at is null
    group by f.refund_id, f.kind order by 4, 1`,
  )
}
