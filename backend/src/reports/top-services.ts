import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../queries/sql"
import { visitsIn, type Scope } from "./scope"
import { isAttended } from "./visit-conditions"
import { segmentRevenue } from "./visit-revenue"

/** A service that was performed; `revenue` is a decimal in major units of its currency. */
export interface TopService {
  service_id: string
  title: string
  currency_code: string
  performed: number
  revenue: string
}

const MOST = 5

/** The services that brought most in the current days of a scope, five of each currency at most; one statement. */
export const loadTopServices = (container: MedusaContainer, scope: Scope): Promise<TopService[]> =>
  select<TopService>(
    container,
    sql`select service_id, title, currency_code, performed, revenue::text from (
        select t.*, row_number() over (partition by currency_code order by revenue desc, performed desc, service_id) as place
        from (
          select g.service_id, s.title, b.currency_code, count(*)::int as performed, sum(${segmentRevenue}) as revenue
          from ${visitsIn(scope)} join booking_segment g on g.booking_id = b.id and g.deleted_at is null
          join service s on s.id = g.service_id
          where d.term = 'current' and ${isAttended}
          group by 1, 2, 3) t) ranked
      where place <= ${MOST} order by currency_code, place`,
  )
