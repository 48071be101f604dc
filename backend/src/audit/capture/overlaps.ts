import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../../queries/sql"

/** The visits, blocks and absences that a booking was put over, by their ids. */
export async function overlapsOf(container: MedusaContainer, booking_id: string): Promise<string[]> {
  const rows = await select<{ id: string }>(
    container,
    sql`select distinct coalesce(other.booking_id, other.source_id, other.id) as id
      from claim own join claim other on other.subject_id = own.subject_id and other.during && own.during
        and other.live and other.booking_id is distinct from own.booking_id
        and (other.expires_at is null or other.expires_at > now())
      where own.booking_id = ${booking_id} and own.live order by id limit 50`,
  )
  return rows.map(({ id }) => id)
}
