import type { MedusaContainer } from "@medusajs/framework/types"
import { selectPage, type Page } from "./page"
import { join, sql, type Sql } from "./sql"
import { matchWords } from "./words"

/** Which products of vendors, in which order; `vendor_id` selects exactly these vendors'. */
export interface VendorProductSearch {
  q?: string
  vendor_id?: string[]
  category_id?: string
  status?: "draft" | "proposed" | "published"
  order: VendorProductOrder
  descending: boolean
  limit: number
  offset: number
}

export type VendorProductOrder = "title" | "created_at" | "updated_at"

/** A product as lists show it; prices are the lowest of each currency, stock is that of all locations. */
export interface ListedProduct {
  id: string
  title: string
  handle: string
  status: "draft" | "proposed" | "published"
  thumbnail: string | null
  vendor: { id: string; name: string }
  review: { status: string; reason: string | null; proposed_at: string } | null
  categories: { id: string; name: string; handle: string }[]
  variant_count: number
  prices: { currency_code: string; amount: number }[]
  /** Null when no variant counts its stock. */
  stocked_quantity: number | null
  available_quantity: number | null
  created_at: string
  updated_at: string
}

const COLUMNS: Record<VendorProductOrder, Sql> = {
  title: sql`m.lower_title`,
  created_at: sql`m.created_at`,
  updated_at: sql`m.updated_at`,
}

/**
 * One page of the products that vendors sell; services are none of them. Reads tables of product, vendor, pricing and
 * inventory. One statement.
 */
export async function listVendorProducts(
  container: MedusaContainer,
  { q, vendor_id, category_id, status, order, descending, limit, offset }: VendorProductSearch,
): Promise<Page<ListedProduct>> {
  const words = matchWords(q, { name: sql`t.title`, offer: sql`codes.codes`, rest: sql`d.name` })
  const filters = [
    words.matches,
    ...(vendor_id === undefined ? [] : [sql`o.vendor_id = any(${vendor_id})`]),
    ...(category_id === undefined
      ? []
      : [
          sql`t.id in (select j.product_id from product_category_product j where j.product_category_id = ${category_id})`,
        ]),
    ...(status === undefined ? [] : [sql`${STATUS} = ${status}`]),
  ]
  const matching = sql`
    select t.id, t.title, lower(t.title) as lower_title, t.handle, ${STATUS} as status, t.thumbnail, t.created_at,
      t.updated_at, d.id as vendor_id, d.name as vendor_name,
      case when w.id is null then null else json_build_object('status', w.status, 'reason', w.reason,
        'proposed_at', w.proposed_at) end as review
    from product t
    join product_product_vendor_vendor o on o.product_id = t.id and o.deleted_at is null
    join vendor d on d.id = o.vendor_id and d.deleted_at is null
    left join product_review w on w.product_id = t.id and w.deleted_at is null
    ${q ? CODES : sql``}
    where t.deleted_at is null and ${join(filters, " and ")}`
  return selectPage(container, matching, {
    order: sql`${COLUMNS[order]} ${descending ? sql`desc` : sql`asc`}, m.id`,
    columns: LISTED,
    limit,
    offset,
  })
}

/** A proposed product is a draft to Medusa; who asks for drafts does not want it. */
const STATUS = sql`case when t.status = 'published' then 'published' when w.status = 'proposed' then 'proposed' else 'draft' end`

const CODES = sql`cross join lateral (select string_agg(concat_ws(' ', c.title, c.sku, c.barcode), ' ') as codes
  from product_variant c where c.product_id = t.id and c.deleted_at is null) codes`

const VARIANTS = sql`product_variant c where c.product_id = p.id and c.deleted_at is null`

const LEVELS = sql`product_variant c
  join product_variant_inventory_item i on i.variant_id = c.id and i.deleted_at is null
  join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
  where c.product_id = p.id and c.deleted_at is null and c.manage_inventory`

const LISTED = sql`json_build_object('id', p.id, 'title', p.title, 'handle', p.handle, 'status', p.status,
  'thumbnail', p.thumbnail, 'vendor', json_build_object('id', p.vendor_id, 'name', p.vendor_name),
  'review', p.review, 'created_at', p.created_at, 'updated_at', p.updated_at,
  'categories', (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'handle', g.handle)
      order by g.name, g.id), '[]')
    from product_category_product j join product_category g on g.id = j.product_category_id and g.deleted_at is null
    where j.product_id = p.id),
  'variant_count', (select count(*)::int from ${VARIANTS}),
  'prices', (select coalesce(json_agg(json_build_object('currency_code', x.currency_code, 'amount', x.amount)
      order by x.currency_code), '[]')
    from (select r.currency_code, min(r.amount) as amount from product_variant c
      join product_variant_price_set s on s.variant_id = c.id and s.deleted_at is null
      join price r on r.price_set_id = s.price_set_id and r.deleted_at is null and r.price_list_id is null
        and coalesce(r.rules_count, 0) = 0 and r.min_quantity is null
      where c.product_id = p.id and c.deleted_at is null group by r.currency_code) x),
  'stocked_quantity', (select sum(l.stocked_quantity) from ${LEVELS}),
  'available_quantity', (select sum(l.stocked_quantity - l.reserved_quantity) from ${LEVELS}))`
