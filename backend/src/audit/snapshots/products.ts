import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

/** A vendor's product with its variants and their prices, categories, attributes, pictures and review. */
export const product: Snapshot = {
  plain: [
    ...["title", "handle", "status", "description", "options", "variants", "categories", "attributes"],
    ...["images", "review"],
  ],
  read: (id) => sql`select l.vendor_id, l.vendor_id as subject_id, jsonb_build_object(
      'title', p.title, 'handle', p.handle, 'status', p.status, 'description', p.description,
      'options', (select jsonb_agg(o.title order by o.title) from product_product_option j
        join product_option o on o.id = j.product_option_id and o.deleted_at is null
        where j.product_id = p.id and j.deleted_at is null),
      'variants', (select jsonb_agg(jsonb_build_object('id', v.id, 'title', v.title, 'sku', v.sku,
          'barcode', v.barcode, 'weight', v.weight, 'manage_inventory', v.manage_inventory,
          'allow_backorder', v.allow_backorder,
          'prices', (select jsonb_object_agg(r.currency_code, r.amount)
            from product_variant_price_set s join price r on r.price_set_id = s.price_set_id and r.deleted_at is null
              and r.price_list_id is null and coalesce(r.rules_count, 0) = 0 and r.min_quantity is null
            where s.variant_id = v.id and s.deleted_at is null)) order by v.variant_rank, v.id)
        from product_variant v where v.product_id = p.id and v.deleted_at is null),
      'categories', (select jsonb_agg(j.product_category_id order by j.product_category_id)
        from product_category_product j where j.product_id = p.id),
      'attributes', (select jsonb_agg(jsonb_build_object('attribute_id', a.attribute_id, 'value',
          coalesce(to_jsonb(a.text_value), to_jsonb(a.number_value), to_jsonb(a.boolean_value), to_jsonb(a.choice_value)))
          order by a.attribute_id)
        from product_attribute_value a where a.product_id = p.id and a.deleted_at is null),
      'images', (select jsonb_agg(jsonb_build_object('id', i.id, 'rank', i.rank) order by i.rank, i.id)
        from image i where i.product_id = p.id and i.deleted_at is null),
      'review', (select w.status from product_review w where w.product_id = p.id and w.deleted_at is null)) as fields
    from product p join product_product_vendor_vendor l on l.product_id = p.id and l.deleted_at is null
    where p.id = ${id} and p.deleted_at is null`,
}

/** What the platform wants to know of products. */
export const product_attribute: Snapshot = {
  plain: ["name", "handle", "type", "unit", "choices", "category_ids", "rank"],
  read: (id) => sql`select null as vendor_id, a.id as subject_id, to_jsonb(a) - ${BOOKKEEPING} as fields
    from product_attribute a where a.id = ${id} and a.deleted_at is null`,
}

/** How much of an article lies at a location. */
export const stock_level: Snapshot = {
  plain: ["inventory_item_id", "location_id", "stocked_quantity", "reserved_quantity"],
  read: (id) => sql`select o.vendor_id, o.vendor_id as subject_id, jsonb_build_object(
      'inventory_item_id', l.inventory_item_id, 'location_id', l.location_id,
      'stocked_quantity', l.stocked_quantity, 'reserved_quantity', l.reserved_quantity) as fields
    from inventory_level l
    join stock_location_stock_location_vendor_vendor o on o.stock_location_id = l.location_id and o.deleted_at is null
    where l.id = ${id} and l.deleted_at is null`,
}

/** A place where goods lie; where it is may be somebody's home. */
export const stock_location: Snapshot = {
  plain: ["name"],
  read: (id) => sql`select o.vendor_id, o.vendor_id as subject_id, jsonb_build_object('name', s.name,
      'address_1', a.address_1, 'city', a.city, 'postal_code', a.postal_code, 'country_code', a.country_code) as fields
    from stock_location s
    join stock_location_stock_location_vendor_vendor o on o.stock_location_id = s.id and o.deleted_at is null
    left join stock_location_address a on a.id = s.address_id and a.deleted_at is null
    where s.id = ${id} and s.deleted_at is null`,
}
