import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../../queries/sql"

/** What a mail about a request for time off tells, and who may get it. */
export interface RequestFacts {
  staff_name: string
  starts_at: Date
  ends_at: Date
  time_zone: string
  reason: string | null
  note: string | null
  decided_by: string | null
  /** The address of who asked, as they sign in. */
  asker: string | null
  /** The addresses of the owners and managers, but for who asked. */
  managers: string[]
}

/** Reads tables of scheduling, vendor and user; null when there is no such request. */
export async function loadRequestFacts(container: MedusaContainer, id: string): Promise<RequestFacts | null> {
  const [facts] = await select<RequestFacts>(
    container,
    sql`select s.name as staff_name, r.starts_at, r.ends_at, v.time_zone, r.reason, r.note,
        (select nullif(concat_ws(' ', u.first_name, u.last_name), '') from "user" u where u.id = r.decided_by)
          as decided_by,
        (select u.email from "user" u where u.id = r.requested_by and u.deleted_at is null) as asker,
        array(select u.email from membership m join "user" u on u.id = m.principal_id and u.deleted_at is null
          where m.vendor_id = v.vendor_id and m.role in ('owner', 'manager') and m.principal_type = 'user'
            and m.deleted_at is null and m.principal_id <> r.requested_by order by u.email) as managers
      from time_off_request r join staff_member s on s.id = r.staff_id
        join venue_schedule v on v.venue_id = r.venue_id and v.deleted_at is null
      where r.id = ${id}`,
  )
  return facts ?? null
}
