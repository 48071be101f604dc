import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../queries/sql"
import { dayOfVisit, visitsIn, type Scope, type Term } from "./scope"
import { isCancelled, isNoShow, lacksOutcome, takesPlace } from "./visit-conditions"
import { visitRevenue } from "./visit-revenue"

/** What happened on one day in one currency; `day` counts from 1, `revenue` is a decimal in major units. */
export interface DayRow {
  term: Term
  currency_code: string
  day: number
  visits: number
  no_shows: number
  cancelled: number
  without_outcome: number
  revenue: string
}

/** The visits of a scope by day and currency, days without any left out; one statement. */
export const loadVisitsByDay = (container: MedusaContainer, scope: Scope): Promise<DayRow[]> =>
  select<DayRow>(
    container,
    sql`select d.term, b.currency_code, ${dayOfVisit} as day,
        (count(*) filter (where ${takesPlace}))::int as visits,
        (count(*) filter (where ${isNoShow}))::int as no_shows,
        (count(*) filter (where ${isCancelled}))::int as cancelled,
        (count(*) filter (where ${lacksOutcome}))::int as without_outcome,
        sum(${visitRevenue})::text as revenue
      from ${visitsIn(scope)}
      where b.status not in ('held', 'requested', 'expired', 'released')
      group by 1, 2, 3 order by 1, 2, 3`,
  )
