import { LIMITS, PREREQUISITES } from "../offer/offer-sql"
import type { Execute } from "../../sql"
import { checkCustomer, type CustomerRules } from "./check-customer"

interface RulesRow extends CustomerRules {
  booking_id: string
  customer_id: string | null
  starts_ms: string
}

/**
 * Checks bookings that just became definite against what their services ask of their customer. Bookings of one
 * customer wait for one another, so that two carts cannot both be the last one.
 * @throws 409 `limit_reached`, `prerequisite_missing`
 */
export async function checkCustomerOf(execute: Execute, bookingIds: readonly string[]): Promise<void> {
  const rows = await rulesOf(execute, bookingIds)
  if (rows.length === 0) return
  for (const customer of new Set(rows.flatMap(({ customer_id }) => customer_id ?? []))) {
    await execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`limits ${customer}`])
  }
  for (const { booking_id, customer_id, starts_ms, ...rules } of rows) {
    const starts_at = new Date(Number(starts_ms))
    await checkCustomer(execute, { rules: [rules], starts_at, customer_id }, booking_id)
  }
}

/** The rules of services that have any, for each booking. */
function rulesOf(execute: Execute, bookingIds: readonly string[]): Promise<RulesRow[]> {
  return execute<RulesRow>(
    `select * from (
       select distinct on (b.id, s.id) b.id as booking_id, b.customer_id, b.time_zone, s.id as service_id,
         extract(epoch from b.starts_at) * 1000 as starts_ms,
         ${LIMITS} as limits, ${PREREQUISITES} as prerequisites
       from booking b join booking_segment g on g.booking_id = b.id and g.deleted_at is null
       join service s on s.id = g.service_id
       where b.id = any(?) and (s.daily_limit_per_customer is not null or s.active_limit_per_customer is not null
         or exists (select 1 from service_prerequisite p where p.service_id = s.id and p.deleted_at is null))
     ) ruled order by booking_id, service_id`,
    [bookingIds],
  )
}
