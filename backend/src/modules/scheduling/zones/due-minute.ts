import { DAY_MINUTES } from "../slots/local-date"
import { buildTimeline, isTimeZone, startOfWall, utcOfWall, type Timeline } from "../slots/timeline"

/** A time that was agreed on a wall clock, and the UTC minute (since the epoch) that is stored for it. */
export interface AgreedTime {
  time_zone: string
  /** `YYYY-MM-DDTHH:MM` */
  local_starts_at: string
  starts_minute: number
}

/**
 * The UTC minute that a wall time has by these rules. Of a time that exists twice both are right, and the stored one
 * stays; one that does not exist begins when the gap ends.
 */
export function dueMinute(timeline: Timeline, wall: number, stored: number): number {
  return utcOfWall(timeline, wall).includes(stored) ? stored : startOfWall(timeline, wall)
}

/** An agreed time whose stored UTC is wrong by the zone rules of this runtime, and by how many minutes. */
export type Stray<Row extends AgreedTime> = Row & { minutes: number }

/**
 * The times that have to move, with the minutes to add. The rules of a zone are read once for each year that has times, and
 * each pair of zone and wall time is worked out once, whatever the number of rows. Times in zones that the runtime does not
 * know stay.
 */
export function findStrays<Row extends AgreedTime>(rows: readonly Row[]): Stray<Row>[] {
  const due = new Map<string, number>()
  const timelines = timelinesOf(rows)
  return rows.flatMap((row) => {
    const timeline = timelines.get(yearOf(row))
    if (!timeline) return []
    const key = `${row.time_zone} ${row.local_starts_at} ${row.starts_minute}`
    const minute = due.get(key) ?? dueMinute(timeline, wallOf(row), row.starts_minute)
    due.set(key, minute)
    return minute === row.starts_minute ? [] : [{ ...row, minutes: minute - row.starts_minute }]
  })
}

const wallOf = ({ local_starts_at }: AgreedTime) => Date.parse(`${local_starts_at}:00Z`) / 60_000

const dayOf = (row: AgreedTime) => Math.floor(wallOf(row) / DAY_MINUTES)

/** Times of one zone and of about one year share a timeline: every day between the first and the last of them costs. */
const yearOf = (row: AgreedTime) => `${row.time_zone} ${Math.floor(dayOf(row) / 366)}`

function timelinesOf(rows: readonly AgreedTime[]): Map<string, Timeline> {
  const spans = new Map<string, { zone: string; from: number; to: number }>()
  for (const row of rows) {
    const day = dayOf(row)
    const span = spans.get(yearOf(row))
    spans.set(yearOf(row), {
      zone: row.time_zone,
      from: Math.min(span?.from ?? day, day),
      to: Math.max(span?.to ?? day, day),
    })
  }
  return new Map(
    [...spans]
      .filter(([, { zone }]) => isTimeZone(zone))
      .map(([year, { zone, from, to }]) => [year, buildTimeline(zone, from - 2, to + 2)]),
  )
}
