import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"

/** Pieces of a line. */
export interface LinePieces {
  line_item_id: string
  quantity: number
}

/** A parcel of a vendor in an order; `mixed` when it also holds lines of others, which only the platform packs. */
export interface VendorParcel {
  id: string
  packed_at: string
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  location_id: string
  location_name: string | null
  mixed: boolean
  items: LinePieces[]
  tracking: { number: string; url: string | null }[]
}

/** The parcels of an order that hold lines of a vendor, the oldest first, with that vendor's lines alone. */
export function findVendorParcels(
  container: MedusaContainer,
  { order_id, vendor_id }: { order_id: string; vendor_id: string },
): Promise<VendorParcel[]> {
  return select<VendorParcel>(
    container,
    sql`with held as (
        select f.id as fulfillment_id, k.line_item_id, min(w.vendor_id) as vendor_id,
          min(k.quantity / coalesce(r.required_quantity, 1))::int as quantity
        from order_fulfillment x
        join fulfillment f on f.id = x.fulfillment_id and f.deleted_at is null
        join fulfillment_item k on k.fulfillment_id = f.id and k.deleted_at is null
        left join order_line_item l on l.id = k.line_item_id
        left join product_variant_inventory_item r on r.variant_id = l.variant_id
          and r.inventory_item_id = k.inventory_item_id and r.deleted_at is null
        left join order_line_vendor w on w.line_item_id = k.line_item_id and w.kind = 'product' and w.deleted_at is null
        where x.order_id = ${order_id} and x.deleted_at is null
        group by f.id, k.line_item_id)
      select f.id, coalesce(f.packed_at, f.created_at) as packed_at, f.shipped_at, f.delivered_at, f.canceled_at,
        f.location_id, s.name as location_name, bool_or(h.vendor_id is distinct from ${vendor_id}) as mixed,
        jsonb_agg(jsonb_build_object('line_item_id', h.line_item_id, 'quantity', h.quantity) order by h.line_item_id)
          filter (where h.vendor_id = ${vendor_id}) as items,
        coalesce((select jsonb_agg(jsonb_build_object('number', t.tracking_number, 'url', nullif(t.tracking_url, ''))
            order by t.created_at, t.id)
          from fulfillment_label t where t.fulfillment_id = f.id and t.deleted_at is null), '[]') as tracking
      from held h join fulfillment f on f.id = h.fulfillment_id
      left join stock_location s on s.id = f.location_id
      group by f.id, s.name having bool_or(h.vendor_id = ${vendor_id})
      order by f.created_at, f.id`,
  )
}
