import { SEATS_TAKEN_SQL } from "../sessions/seats-sql"
import type { Execute } from "../../sql"
import type { CalendarBlock, CalendarSession, CalendarTimeOff } from "./calendar"
import { jsonList, spanSql } from "./json-sql"
import type { Wanted } from "./load-segments"

/** What takes time beside visits. */
export interface Occupied {
  blocks: CalendarBlock[]
  time_off: CalendarTimeOff[]
  sessions: CalendarSession[]
}

const during = (table: string) =>
  `${table}.starts_at < ?::timestamptz and ${table}.ends_at > ?::timestamptz and ${table}.deleted_at is null`

const SQL = `select
  ${jsonList(`select k.id, case k.subject_type when 'staff' then k.subject_id end as staff_id,
      case k.subject_type when 'resource' then k.subject_id end as resource_id, ${spanSql("k")}, k.reason
    from block k where k.venue_id = ? and ${during("k")} and (?::text[] is null or k.subject_id = any(?))
    order by k.starts_at, k.id`)} as blocks,
  ${jsonList(`select f.id, f.staff_id, ${spanSql("f")}, f.reason
    from time_off f where f.staff_id = any(?) and ${during("f")} order by f.starts_at, f.id`)} as time_off,
  ${jsonList(`select s.id, s.service_id, c.title, s.staff_id, s.resource_unit_ids, ${spanSql("s")}, s.capacity,
      ${SEATS_TAKEN_SQL} as seats_taken
    from class_session s join service c on c.id = s.service_id
    where s.venue_id = ? and s.status = 'scheduled' and ${during("s")}
      and (?::text[] is null or s.staff_id = any(?)) and (?::text[] is null or s.resource_unit_ids && ?)
    order by s.starts_at, s.id`)} as sessions`

/** Blocks, absences of `team` and sessions of classes in a stretch of a venue's time, each ascending; one statement. */
export async function loadOccupied(
  execute: Execute,
  wanted: Wanted & { team: readonly string[]; resource_id?: string },
): Promise<Occupied> {
  const { venue_id, from, until, staff_ids, unit_ids, team, resource_id } = wanted
  const blocked = resource_id === undefined ? staff_ids : [...(staff_ids ?? []), resource_id]
  const [occupied] = await execute<Occupied>(SQL, [
    ...[venue_id, until, from, blocked, blocked],
    ...[team, until, from],
    ...[null, null, venue_id, until, from, staff_ids, staff_ids, unit_ids, unit_ids],
  ])
  return occupied
}
