import { MedusaError } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import type { DayChange } from "./day-change"
import { requireRevisions, type Revisions } from "../staff/shifts-revision"
import type { PlannedInterval } from "./planned-days"

/** As many dates as a body that replaces all shifts can hold. */
const MOST_OVERRIDES = 1000

interface OverrideOf {
  staff_id: string
  date: string
  start: number | null
  end: number | null
  venue_id: string | null
}

/**
 * Replaces what staff work on these dates and answers what stood there before, in the same form. The rows of the staff are
 * locked in one order, so that it waits for a change of all their shifts.
 * @param seen what the shifts were when the days were worked out; none are checked without it
 * @throws 409 `shifts_changed` when they are others by now; 400 when somebody would have too many shifts on single dates
 */
export async function writeDays(
  execute: Execute,
  days: readonly DayChange[],
  seen: Revisions = {},
): Promise<DayChange[]> {
  if (days.length === 0) return []
  const staffIds = [...new Set(days.map(({ staff_id }) => staff_id))].sort()
  await execute(`select id from staff_member where id = any(?) order by id for update`, [staffIds])
  await requireRevisions(execute, seen)
  const keys = [days.map(({ staff_id }) => staff_id), days.map(({ date }) => date)]
  const removed = await execute<OverrideOf>(
    `delete from shift_override o using unnest(?::text[], ?::text[]) as k (staff_id, date)
     where o.staff_id = k.staff_id and o.date = k.date and o.deleted_at is null
     returning o.staff_id, o.date, o.starts_minute as start, o.ends_minute as "end", o.venue_id`,
    keys,
  )
  await insertOverrides(execute, days.flatMap(rowsOf))
  await refuseTooMany(execute, staffIds)
  return days.map(({ staff_id, date }) => {
    const rows = removed.filter((row) => row.staff_id === staff_id && row.date === date)
    return { staff_id, date, intervals: rows.length === 0 ? null : rows.flatMap(intervalOf) }
  })
}

const intervalOf = ({ start, end, venue_id }: OverrideOf): PlannedInterval[] =>
  start === null || end === null ? [] : [{ start, end, venue_id }]

function rowsOf({ staff_id, date, intervals }: DayChange): OverrideOf[] {
  if (intervals === null) return []
  if (intervals.length === 0) return [{ staff_id, date, start: null, end: null, venue_id: null }]
  return intervals.map((interval) => ({ staff_id, date, ...interval }))
}

async function insertOverrides(execute: Execute, rows: readonly OverrideOf[]): Promise<void> {
  if (rows.length === 0) return
  await execute(
    `insert into shift_override (id, staff_id, date, starts_minute, ends_minute, venue_id)
     select 'sho_' || gen_random_uuid(), r.* from unnest(?::text[], ?::text[], ?::int[], ?::int[], ?::text[]) as r`,
    [
      rows.map(({ staff_id }) => staff_id),
      rows.map(({ date }) => date),
      rows.map(({ start }) => start),
      rows.map(({ end }) => end),
      rows.map(({ venue_id }) => venue_id),
    ],
  )
}

async function refuseTooMany(execute: Execute, staffIds: readonly string[]): Promise<void> {
  const [over] = await execute<{ staff_id: string }>(
    `select staff_id from shift_override where staff_id = any(?) and deleted_at is null
     group by staff_id having count(*) > ? limit 1`,
    [staffIds, MOST_OVERRIDES],
  )
  if (!over) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `A staff member can have at most ${MOST_OVERRIDES} shifts on single dates`,
  )
}
