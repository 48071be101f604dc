import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "./sql"
import { matchWords } from "./words"

/** Someone who has booked with a business, as its desk knows them. */
export interface FoundClient {
  id: string
  name: string | null
  email: string | null
  phone: string | null
  /** How often they booked there, and when they came or come last. */
  visits: number
  last_visit_at: string
}

const MOST = 10

/**
 * Those who have booked with the business of a venue and fit every word of `q` by name, e-mail or telephone; whoever came
 * last is first, ten at most. Customers of others are none of them. Reads tables of scheduling and customer.
 */
export async function findClients(
  container: MedusaContainer,
  { venue_id, q }: { venue_id: string; q: string },
): Promise<FoundClient[]> {
  const name = sql`concat_ws(' ', c.first_name, c.last_name)`
  const digits = q.replace(/\D/g, "")
  const byPhone =
    digits.length >= 4 ? sql`regexp_replace(c.phone, '[^0-9]', '', 'g') like ${`%${digits}%`}` : sql`false`
  const { matches } = matchWords(q, { name, offer: sql`c.email`, rest: sql`c.phone` })
  return select<FoundClient>(
    container,
    sql`with mine as (
        select b.customer_id, count(*)::int as visits, max(b.starts_at) as last_visit_at
        from booking b
        where b.vendor_id = (select vendor_id from venue_schedule where venue_id = ${venue_id} and deleted_at is null)
          and b.customer_id is not null and b.deleted_at is null and b.status not in ('held', 'expired', 'released')
        group by b.customer_id)
      select c.id, nullif(${name}, '') as name, c.email, c.phone, m.visits, m.last_visit_at
      from mine m join customer c on c.id = m.customer_id and c.deleted_at is null
      where ${matches} or ${byPhone}
      order by m.last_visit_at desc, c.id limit ${MOST}`,
  )
}
