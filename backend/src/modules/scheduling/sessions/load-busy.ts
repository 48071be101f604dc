import { mergeIntervals, type Interval } from "../slots/interval"
import type { Execute } from "../../sql"

const MINUTE_MS = 60_000

/**
 * When staff and resource units are taken between two UTC minutes, merged and ascending by subject; holds that have
 * run out do not count.
 */
export async function loadBusy(
  execute: Execute,
  subjectIds: readonly string[],
  from: number,
  until: number,
): Promise<Map<string, Interval[]>> {
  const rows = await execute<{ subject_id: string; starts_ms: string; ends_ms: string }>(
    `select subject_id, extract(epoch from lower(during)) * 1000 as starts_ms,
       extract(epoch from upper(during)) * 1000 as ends_ms
     from claim
     where subject_id = any(?) and live and (expires_at is null or expires_at > now())
       and during && tstzrange(?::timestamptz, ?::timestamptz, '[)')`,
    [subjectIds, new Date(from * MINUTE_MS).toISOString(), new Date(until * MINUTE_MS).toISOString()],
  )
  const taken = new Map<string, Interval[]>()
  for (const { subject_id, starts_ms, ends_ms } of rows) {
    const start = Math.floor(Number(starts_ms) / MINUTE_MS)
    const end = Math.ceil(Number(ends_ms) / MINUTE_MS)
    taken.set(subject_id, mergeIntervals([...(taken.get(subject_id) ?? []), { start, end }]))
  }
  return taken
}
