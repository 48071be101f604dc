import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql, type Sql } from "../../queries/sql"
import type { Compared } from "../amounts"
import { daysIn, type Scope } from "../scope"

/** Who is on the platform now, how many came in the compared days, and what waits for a decision. */
export interface Standing {
  vendors: number
  venues: number
  new_vendors: Compared
  new_venues: Compared
  new_shoppers: Compared
  waiting: { vendors: number; venues: number; services: number; products: number }
}

/** How many rows `r` were created in the current days and in those before, as the JSON of Compared. */
const created = (scope: Scope, rows: Sql): Sql =>
  sql`(select json_build_object('current', count(*) filter (where d.term = 'current'),
      'previous', count(*) filter (where d.term = 'previous'))
    from ${daysIn(scope)} join (${rows}) r on r.created_at >= d.starts and r.created_at < d.ends)`

/**
 * How the platform stands: approved vendors and published venues as they are now; vendors, venues and accounts of shoppers
 * by when they were created; what was handed in and is not decided. The scope's zones must be one alone. One statement.
 */
export async function loadStanding(container: MedusaContainer, scope: Scope): Promise<Standing> {
  const [standing] = await select<Standing>(
    container,
    sql`select
      (select count(*) from vendor where status = 'approved' and deleted_at is null)::int as vendors,
      (select count(*) from venue where status = 'published' and deleted_at is null)::int as venues,
      ${created(scope, sql`select created_at from vendor where deleted_at is null`)} as new_vendors,
      ${created(scope, sql`select created_at from venue where deleted_at is null`)} as new_venues,
      ${created(scope, sql`select created_at from customer where has_account and deleted_at is null`)} as new_shoppers,
      json_build_object(
        'vendors', (select count(*) from vendor
          where status = 'pending' and submitted_at is not null and deleted_at is null),
        'venues', (select count(*) from venue where status = 'pending' and deleted_at is null),
        'services', (select count(*) from service_review w join service s on s.id = w.service_id and s.deleted_at is null
          where w.status = 'proposed' and w.deleted_at is null),
        'products', (select count(*) from product_review w join product t on t.id = w.product_id and t.deleted_at is null
          where w.status = 'proposed' and t.status <> 'published' and w.deleted_at is null)) as waiting`,
  )
  return standing
}
