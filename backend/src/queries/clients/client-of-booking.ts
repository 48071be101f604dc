import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../sql"
import type { TagView } from "./client-view"
import { tookPlace } from "./visits"

/** What is worth knowing beside a visit about whoever comes. */
export interface VisitingClient {
  id: string
  tags: TagView[]
  /** Pinned notes, the newest first. */
  alerts: { id: string; body: string }[]
  visits: number
  no_shows: number
}

/** The client of a booking as its vendor knows them; null where nobody is known. One statement. */
export async function clientOfBooking(
  container: MedusaContainer,
  bookingId: string,
): Promise<VisitingClient | null> {
  const [client] = await select<VisitingClient>(
    container,
    sql`select c.id,
      (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'color', t.color)
          order by lower(t.name), t.id), '[]')
        from client_tagging g join client_tag t on t.id = g.tag_id and t.deleted_at is null
        where g.client_id = c.id and g.deleted_at is null) as tags,
      (select coalesce(json_agg(json_build_object('id', n.id, 'body', n.body) order by n.created_at desc, n.id), '[]')
        from client_note n where n.client_id = c.id and n.pinned and n.deleted_at is null) as alerts,
      (select count(*)::int from booking b where b.customer_id = c.customer_id and b.vendor_id = c.vendor_id
        and b.deleted_at is null and ${tookPlace}) as visits,
      (select count(*)::int from booking b where b.customer_id = c.customer_id and b.vendor_id = c.vendor_id
        and b.deleted_at is null and b.status = 'no_show') as no_shows
    from booking v join client c on c.vendor_id = v.vendor_id and c.customer_id = v.customer_id and c.deleted_at is null
    where v.id = ${bookingId} and v.deleted_at is null`,
  )
  return client ?? null
}
