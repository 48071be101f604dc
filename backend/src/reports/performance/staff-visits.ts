import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../../queries/sql"
import { visitsIn, type Scope, type Term } from "../scope"
import { isNoShow } from "../visit-conditions"
import { segmentRevenue } from "../visit-revenue"

/** Visits with a part performed by one staff member, in one currency; `revenue` is a decimal in major units. */
export interface StaffVisits {
  term: Term
  staff_id: string
  currency_code: string
  completed: number
  no_shows: number
  revenue: string
}

/**
 * The visits of a scope by staff member (null: everyone) and currency: those that were completed, those the client missed,
 * and what the parts brought that the staff member performed. A visit of several parts counts once for each of them. One
 * statement.
 */
export const loadStaffVisits = (
  container: MedusaContainer,
  scope: Scope,
  staff_id: string | null,
): Promise<StaffVisits[]> =>
  select<StaffVisits>(
    container,
    sql`select d.term, g.staff_id, b.currency_code,
        (count(distinct b.id) filter (where b.status = 'completed'))::int as completed,
        (count(distinct b.id) filter (where ${isNoShow}))::int as no_shows,
        sum(${segmentRevenue})::text as revenue
      from ${visitsIn(scope)} join booking_segment g on g.booking_id = b.id and g.deleted_at is null
      where b.status in ('checked_in', 'completed', 'no_show') and g.staff_id is not null
        and ${staff_id === null ? sql`true` : sql`g.staff_id = ${staff_id}`}
      group by 1, 2, 3 order by 1, 2, 3`,
  )
