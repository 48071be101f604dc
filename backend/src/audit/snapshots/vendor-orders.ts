import { soldBy, VENDOR_LINES } from "../../queries/vendor-orders/pieces"
import { sql } from "../../queries/sql"
import type { Snapshot } from "./snapshot"

/** A vendor's part of an order: where the pieces of its own lines are, its parcels and returns, and what is owed back. */
export const vendor_order: Snapshot = {
  plain: ["number", "lines", "parcels", "returns", "refunds"],
  read: (id, vendorId) => sql`select w.vendor_id, coalesce(o.customer_id, o.id) as subject_id,
    jsonb_build_object('number', o.display_id,
      'lines', jsonb_agg(jsonb_build_object('line_item_id', w.line_item_id, 'quantity', w.quantity,
        'cancelled', c.cancelled, 'packed', i.fulfilled_quantity, 'shipped', i.shipped_quantity,
        'delivered', i.delivered_quantity, 'return_requested', i.return_requested_quantity,
        'returned', i.return_received_quantity + i.return_dismissed_quantity) order by w.line_item_id),
      'parcels', (select jsonb_agg(distinct jsonb_build_object('id', f.id, 'shipped_at', f.shipped_at,
          'delivered_at', f.delivered_at, 'canceled_at', f.canceled_at))
        from fulfillment f join fulfillment_item k on k.fulfillment_id = f.id and k.deleted_at is null
        join order_line_vendor m on m.line_item_id = k.line_item_id and m.deleted_at is null
        where m.order_id = o.id and m.vendor_id = w.vendor_id and f.deleted_at is null),
      'returns', (select jsonb_agg(distinct jsonb_build_object('id', r.id, 'status', r.status))
        from "return" r join return_item k on k.return_id = r.id and k.deleted_at is null
        join order_line_vendor m on m.line_item_id = k.item_id and m.deleted_at is null
        where r.order_id = o.id and m.vendor_id = w.vendor_id and r.deleted_at is null),
      'refunds', (select jsonb_agg(jsonb_build_object('line_item_id', f.line_item_id, 'kind', f.kind,
          'quantity', f.quantity, 'amount', f.amount, 'shipping_amount', f.shipping_amount,
          'reason_code', f.reason_code) order by f.created_at, f.id)
        from line_refund f where f.order_id = o.id and f.vendor_id = w.vendor_id and f.deleted_at is null)) as fields
    from ${VENDOR_LINES} where ${soldBy(vendorId ?? "")} and w.order_id = ${id}
    group by o.id, w.vendor_id`,
}
