import type { Execute } from "../../sql"
import { SEATS_TAKEN_SQL } from "./seats-sql"
import type { Session } from "./session"

/** Which sessions; what is absent does not narrow. Instants UTC, `[from, until)` of the start. */
export interface SessionFilter {
  ids?: readonly string[]
  service_id?: string
  service_ids?: readonly string[]
  from?: Date
  until?: Date
  staff_id?: string | null
  status?: Session["status"]
  /** Only sessions with this many places left. */
  free_seats?: number
  /** The holds of this cart do not count as taken. */
  cart_id?: string
  /** This booking does not count as taken. */
  booking_id?: string
  limit?: number
}

interface SessionRow extends Omit<Session, "starts_at" | "ends_at" | "remaining" | "staff"> {
  staff_id: string | null
  staff_name: string | null
  starts_ms: string
  ends_ms: string
}

/** The sessions a filter selects with their places, by start; one statement. */
export async function findSessions(execute: Execute, filter: SessionFilter): Promise<Session[]> {
  const { where, parameters } = conditionsOf(filter)
  const rows = await execute<SessionRow>(
    `select * from (
       select s.id, s.service_id, s.venue_id, s.staff_id, m.name as staff_name, s.local_starts_at, s.time_zone,
         extract(epoch from s.starts_at) * 1000 as starts_ms, extract(epoch from s.ends_at) * 1000 as ends_ms,
         s.capacity, s.status, s.series_id, ${SEATS_TAKEN_SQL} as seats_taken
       from class_session s left join staff_member m on m.id = s.staff_id
       where s.deleted_at is null ${where}) s
     where ?::int is null or s.capacity - s.seats_taken >= ?
     order by s.starts_ms, s.id limit ?`,
    [
      filter.booking_id ?? null,
      filter.cart_id ?? null,
      ...parameters,
      filter.free_seats ?? null,
      filter.free_seats ?? null,
      filter.limit ?? null,
    ],
  )
  return rows.map(toSession)
}

function conditionsOf(filter: SessionFilter): { where: string; parameters: unknown[] } {
  const conditions: [string, unknown][] = [
    ["s.id = any(?)", filter.ids],
    ["s.service_id = ?", filter.service_id],
    ["s.service_id = any(?)", filter.service_ids],
    ["s.starts_at >= ?::timestamptz", filter.from?.toISOString()],
    ["s.starts_at < ?::timestamptz", filter.until?.toISOString()],
    ["s.staff_id = ?", filter.staff_id ?? undefined],
    ["s.status = ?", filter.status],
  ]
  const given = conditions.filter(([, value]) => value !== undefined)
  return {
    where: given.map(([condition]) => `and ${condition}`).join(" "),
    parameters: given.map(([, value]) => value),
  }
}

function toSession(row: SessionRow): Session {
  const { staff_id, staff_name, starts_ms, ends_ms, ...session } = row
  return {
    ...session,
    staff: staff_id === null ? null : { id: staff_id, name: staff_name ?? "" },
    starts_at: new Date(Number(starts_ms)).toISOString(),
    ends_at: new Date(Number(ends_ms)).toISOString(),
    remaining: Math.max(0, row.capacity - row.seats_taken),
  }
}
