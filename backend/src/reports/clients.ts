import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../queries/sql"
import { beginningOf, visitsIn, type Scope, type Term } from "./scope"
import { takesPlace } from "./visit-conditions"

/** How many clients came or come, by whether they had been with the business before. */
export interface ClientsRow {
  term: Term
  new_clients: number
  returning_clients: number
}

const earlierTakesPlace = sql`e.status in ('confirmed', 'checked_in', 'completed')`

/**
 * The clients of a scope: with a visit that takes place in it. New are those who had none at any venue of the business
 * before it began at the first of them. Visits without a client are nobody's. One statement.
 */
export const loadClients = (container: MedusaContainer, scope: Scope): Promise<ClientsRow[]> =>
  select<ClientsRow>(
    container,
    sql`with client as (
        select distinct d.term, b.vendor_id, b.customer_id from ${visitsIn(scope)}
        where ${takesPlace} and b.customer_id is not null),
      known as (
        select c.term, exists (select 1 from booking e
            where e.customer_id = c.customer_id and e.vendor_id = c.vendor_id and e.starts_at < case c.term
                when 'current' then ${beginningOf(scope, "current")}::timestamptz
                else ${beginningOf(scope, "previous")}::timestamptz end
              and ${earlierTakesPlace} and e.deleted_at is null) as returns
        from client c)
      select term, (count(*) filter (where not returns))::int as new_clients,
        (count(*) filter (where returns))::int as returning_clients
      from known group by term`,
  )
