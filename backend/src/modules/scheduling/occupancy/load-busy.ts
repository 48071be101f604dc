import { mergeIntervals, type Interval } from "../slots/interval"
import type { Execute } from "../sql"

const MINUTE_MS = 60_000

interface BusyRow {
  subject_id: string
  starts_at: string
  ends_at: string
}

/**
 * When the subjects are taken between two UTC minutes, merged and ascending by subject. Holds that have expired
 * do not count, nor do the holds of `exceptCartId`, nor the claims of `exceptBookingId`.
 */
export async function loadBusy(
  execute: Execute,
  subjectIds: readonly string[],
  from: number,
  until: number,
  except: { cart_id?: string; booking_id?: string } = {},
): Promise<Map<string, Interval[]>> {
  const rows = await execute<BusyRow>(
    `select subject_id, extract(epoch from lower(during)) * 1000 as starts_at,
       extract(epoch from upper(during)) * 1000 as ends_at
     from claim
     where subject_id = any(?) and live and upper(during) > ?::timestamptz and lower(during) < ?::timestamptz
       and (expires_at is null or expires_at > now())
       and (?::text is null or booking_id is null or booking_id <> ?)
       and (?::text is null or kind <> 'hold' or booking_id not in
         (select id from booking where cart_id = ? and status = 'held' and deleted_at is null))`,
    [
      subjectIds,
      new Date(from * MINUTE_MS).toISOString(),
      new Date(until * MINUTE_MS).toISOString(),
      except.booking_id ?? null,
      except.booking_id ?? null,
      except.cart_id ?? null,
      except.cart_id ?? null,
    ],
  )
  return busyBySubject(rows)
}

function busyBySubject(rows: readonly BusyRow[]): Map<string, Interval[]> {
  const taken = new Map<string, Interval[]>()
  for (const row of rows) {
    const interval = {
      start: Math.floor(Number(row.starts_at) / MINUTE_MS),
      end: Math.ceil(Number(row.ends_at) / MINUTE_MS),
    }
    const list = taken.get(row.subject_id)
    if (list) list.push(interval)
    else taken.set(row.subject_id, [interval])
  }
  for (const [subject, intervals] of taken) taken.set(subject, mergeIntervals(intervals))
  return taken
}
