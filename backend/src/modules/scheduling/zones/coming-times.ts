import type { Execute } from "../../sql"
import type { AgreedTime } from "./due-minute"

/** A booking or session to come, with what its place in the list is known by. */
export interface ComingTime extends AgreedTime {
  id: string
  starts_at: string
}

/** What is asked for: sessions of classes, definite bookings of appointments, or those that are held. */
export type ComingKind = "sessions" | "bookings" | "holds"

/** Bookings of classes go with their sessions. The conditions are those of the partial indexes. */
const SOURCES: Record<ComingKind, string> = {
  sessions: `class_session where status = 'scheduled' and deleted_at is null`,
  bookings: `booking where status in ('requested', 'confirmed') and deleted_at is null and session_id is null`,
  holds: `booking where status = 'held' and deleted_at is null and session_id is null`,
}

/** Up to `limit` times to come after the given one, in the order of their instants. */
export async function comingTimes(
  execute: Execute,
  kind: ComingKind,
  after: Pick<ComingTime, "starts_at" | "id"> | null,
  limit: number,
): Promise<ComingTime[]> {
  const rows = await execute<ComingTime>(
    `select id, time_zone, local_starts_at, starts_at::text as starts_at,
       floor(extract(epoch from starts_at) / 60)::float8 as starts_minute
     from ${SOURCES[kind]} and starts_at >= coalesce(?::timestamptz, now())
       and (?::timestamptz is null or (starts_at, id) > (?::timestamptz, ?))
     order by starts_at, id limit ?`,
    [after?.starts_at ?? null, after?.starts_at ?? null, after?.starts_at ?? null, after?.id ?? null, limit],
  )
  return rows
}
