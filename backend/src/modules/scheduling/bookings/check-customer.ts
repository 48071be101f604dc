import { conflict } from "../conflict"
import type { Offer } from "../offer/offer"
import type { Execute } from "../../sql"

/** What a service asks of its customers. */
export type CustomerRules = Pick<Offer, "service_id" | "limits" | "prerequisites" | "time_zone">

/** A visit that a customer wants, or is about to have; an instant UTC. */
export interface CustomersVisit {
  rules: readonly CustomerRules[]
  starts_at: Date
  customer_id: string | null
}

interface Counts {
  that_day: number
  active: number
}

/**
 * Checks what a service asks of its customer: how many visits a day, how many to come, and what must have been
 * before. A guest who is not known yet is checked when the cart is completed. A booking that is `confirming` does not
 * count itself, nor what is only held: of two carts the first to be paid has its visit, instead of both refusing each
 * other.
 * @throws 409 `limit_reached` with `limit` and `service_id`; `prerequisite_missing` with `prerequisites`
 */
export async function checkCustomer(
  execute: Execute,
  { rules, starts_at, customer_id }: CustomersVisit,
  confirming: string | null = null,
): Promise<void> {
  if (!customer_id) return
  const services = new Map(rules.map((rule) => [rule.service_id, rule]))
  for (const { service_id, limits, prerequisites, time_zone } of services.values()) {
    await checkLimits(execute, { service_id, limits, time_zone, customer_id, starts_at, confirming })
    await checkPrerequisites(execute, { prerequisites, customer_id, starts_at })
  }
}

async function checkLimits(
  execute: Execute,
  asked: {
    service_id: string
    limits: Offer["limits"]
    time_zone: string
    customer_id: string
    starts_at: Date
    confirming: string | null
  },
): Promise<void> {
  const { service_id, limits, time_zone } = asked
  if (limits.daily_per_customer === null && limits.active_per_customer === null) return
  const [counts] = await execute<Counts>(
    `select count(*) filter (where (b.starts_at at time zone ?)::date = (?::timestamptz at time zone ?)::date)::int
         as that_day,
       count(*) filter (where b.status in ('held', 'requested', 'confirmed', 'checked_in') and b.ends_at > now())::int
         as active
     from booking b
     where b.customer_id = ? and b.deleted_at is null and b.id is distinct from ?::text
       and b.status not in ('cancelled', 'declined', 'expired', 'released')
       and (b.status <> 'held' or (?::text is null and b.hold_expires_at > now()))
       and exists (select 1 from booking_segment g where g.booking_id = b.id and g.service_id = ?)`,
    [
      ...[time_zone, asked.starts_at.toISOString(), time_zone],
      ...[asked.customer_id, asked.confirming, asked.confirming, service_id],
    ],
  )
  const reached = (limit: keyof Offer["limits"], message: string) =>
    conflict("limit_reached", message, { limit, service_id })
  if (limits.daily_per_customer !== null && counts.that_day >= limits.daily_per_customer) {
    throw reached(
      "daily_per_customer",
      `This service takes ${limits.daily_per_customer} bookings a customer and day`,
    )
  }
  if (limits.active_per_customer !== null && counts.active >= limits.active_per_customer) {
    throw reached(
      "active_per_customer",
      `This service takes ${limits.active_per_customer} coming bookings a customer at a time`,
    )
  }
}

/** A visit that is planned counts when it ends early enough; one that did not take place does not. */
async function checkPrerequisites(
  execute: Execute,
  asked: { prerequisites: Offer["prerequisites"]; customer_id: string; starts_at: Date },
): Promise<void> {
  if (asked.prerequisites.length === 0) return
  const rows = await execute<{ service_id: string; first_end: string }>(
    `select g.service_id, extract(epoch from min(g.ends_at)) * 1000 as first_end
     from booking_segment g join booking b on b.id = g.booking_id
     where b.customer_id = ? and g.service_id = any(?) and b.deleted_at is null
       and b.status in ('confirmed', 'checked_in', 'completed')
     group by g.service_id`,
    [asked.customer_id, asked.prerequisites.map(({ service_id }) => service_id)],
  )
  const endOf = new Map(rows.map(({ service_id, first_end }) => [service_id, Number(first_end)]))
  const missing = asked.prerequisites.filter(({ service_id, minimum_minutes }) => {
    const end = endOf.get(service_id)
    return end === undefined || end + minimum_minutes * 60_000 > asked.starts_at.getTime()
  })
  if (missing.length === 0) return
  throw conflict(
    "prerequisite_missing",
    `${missing.map(({ title }) => title).join(", ")}: needed before this visit`,
    {
      prerequisites: missing,
    },
  )
}
