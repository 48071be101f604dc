import type { MedusaContainer } from "@medusajs/framework/types"
import type { Purpose } from "../modules/media/purposes"
import { select, sql, type Sql } from "./sql"

/** An upload of which something is to be noted or removed, and whether anything uses it. */
export interface MediaUse {
  id: string
  purpose: Purpose
  vendor_id: string | null
  bytes: number
  created_at: Date
  attached_at: Date | null
  unused_since: Date | null
  deleted_at: Date | null
  used: boolean
}

/**
 * Every address that something shows. Carts and orders keep the picture of what was bought, so it stays for them when
 * the service has another one by now.
 */
const SHOWN: Sql = sql`
  select i.url from venue_image i join venue v on v.id = i.venue_id and v.deleted_at is null
    where i.deleted_at is null
  union all select logo_url from vendor where deleted_at is null
  union all select picture_url from staff_member where deleted_at is null
  union all select avatar_url from "user" where deleted_at is null
  union all select i.url from image i join product p on p.id = i.product_id and p.deleted_at is null
    where i.deleted_at is null
  union all select thumbnail from product where deleted_at is null
  union all select thumbnail from product_variant where deleted_at is null
  union all select distinct thumbnail from cart_line_item where thumbnail like '%/media/%' and deleted_at is null
  union all select distinct thumbnail from order_line_item where thumbnail like '%/media/%' and deleted_at is null`

/** Public uploads are in use where their address stands, documents and pictures of customers as long as whose they are is there. */
const USED: Sql = sql`coalesce(case
  when a.visibility = 'private' then a.attached_at is not null
    and exists (select 1 from vendor v where v.id = a.owner_id and v.deleted_at is null)
  when a.purpose = 'customer_picture' then
    exists (select 1 from customer c where c.id = a.owner_id and c.deleted_at is null)
  else a.url in (select url from (${SHOWN}) shown where url is not null) end, false)`

/**
 * The uploads whose use has changed since it was last noted, that nothing uses, or that are marked as removed; the
 * oldest first. With `ids` all of these. Reads tables of media, venue, vendor, scheduling, user, product, cart and order.
 */
export async function loadMediaUse(
  container: MedusaContainer,
  { limit, ids }: { limit: number; ids?: string[] },
): Promise<MediaUse[]> {
  const chosen = ids === undefined ? sql`true` : sql`a.id = any(${ids})`
  return select<MediaUse>(
    container,
    sql`select * from (
      select a.id, a.purpose, a.vendor_id, a.bytes, a.created_at, a.attached_at, a.unused_since, a.deleted_at,
        ${USED} as used
      from media_asset a where ${chosen}) m
    where ${ids !== undefined} or m.deleted_at is not null or not m.used or m.attached_at is null
      or m.unused_since is not null
    order by m.created_at, m.id limit ${limit}`,
  )
}
