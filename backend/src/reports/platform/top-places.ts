import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../../queries/sql"
import { visitsIn, type Scope } from "../scope"
import { takesPlace } from "../visit-conditions"
import { visitRevenue } from "../visit-revenue"

/** A venue or a vendor with what it brought in the current days; `revenue` is a decimal in major units. */
export interface TopPlace {
  id: string
  name: string
  currency_code: string
  visits: number
  revenue: string
}

const MOST = 5

const PLACES = {
  venue: { id: sql`b.venue_id`, table: sql`venue` },
  vendor: { id: sql`b.vendor_id`, table: sql`vendor` },
}

/** The venues or vendors that brought most in the current days of a scope, five of each currency; one statement. */
export const loadTopPlaces = (
  container: MedusaContainer,
  scope: Scope,
  kind: keyof typeof PLACES,
): Promise<TopPlace[]> =>
  select<TopPlace>(
    container,
    sql`select ranked.id, n.name, ranked.currency_code, ranked.visits, ranked.revenue::text from (
        select t.*, row_number() over (partition by currency_code order by revenue desc, visits desc, id) as place
        from (
          select ${PLACES[kind].id} as id, b.currency_code, (count(*) filter (where ${takesPlace}))::int as visits,
            sum(${visitRevenue}) as revenue
          from ${visitsIn(scope)}
          where d.term = 'current' and b.status not in ('held', 'requested', 'expired', 'released')
          group by 1, 2) t) ranked
      join ${PLACES[kind].table} n on n.id = ranked.id
      where place <= ${MOST} order by ranked.currency_code, place`,
  )
