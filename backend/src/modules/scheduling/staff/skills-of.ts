import { jsonList } from "../calendar/json-sql"
import type { Execute } from "../../sql"

/** A service that a staff member performs, and what differs with them from its options (null: it does not). */
export interface Skill {
  service_id: string
  title: string
  venue_id: string
  currency_code: string
  rates: {
    variant_id: string
    /** Of the option. */
    title: string
    duration_minutes: number | null
    /** In major units. */
    prices: { currency_code: string; amount: number }[] | null
  }[]
}

/** The services that a staff member performs, by title; one statement. */
export async function skillsOf(execute: Execute, staffId: string): Promise<Skill[]> {
  return execute<Skill>(
    `select s.id as service_id, s.title, s.venue_id, v.currency_code,
       ${jsonList(`select o.variant_id, o.title, r.duration_minutes, r.prices
         from service_rate r join service_variant o on o.variant_id = r.variant_id and o.deleted_at is null
         where r.service_id = s.id and r.staff_id = k.staff_id and r.deleted_at is null order by o.rank, o.id`)} as rates
     from service_staff k join service s on s.id = k.service_id and s.deleted_at is null
       join venue_schedule v on v.venue_id = s.venue_id and v.deleted_at is null
     where k.staff_id = ? and k.deleted_at is null order by s.title, s.id`,
    [staffId],
  )
}
