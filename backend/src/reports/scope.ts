import { sql, type Sql } from "../queries/sql"
import { dayEdges, todayIn } from "./day-edges"
import type { Period } from "./period"

/** Which of the two compared stretches of days a row belongs to. */
export type Term = "current" | "previous"
export const TERMS = ["current", "previous"] as const

/** One stretch of local days on the clocks of one zone; instants. */
interface ZoneDays {
  term: Term
  time_zone: string
  starts: string
  ends: string
  /** When the zone's own today began. */
  today: string
  edges: string[]
}

/** What a report is about: whose venues (null: all), and which days on the clocks of each of their zones. */
export interface Scope {
  venue_ids: readonly string[] | null
  period: Period
  zones: ZoneDays[]
}

/** The scope of these venues; `time_zones` are all those that they lie in. */
export function scopeOf(
  venue_ids: readonly string[] | null,
  period: Period,
  time_zones: readonly string[],
  now: Date,
): Scope {
  const zones = time_zones.flatMap((time_zone) =>
    TERMS.map((term) => {
      const edges = dayEdges(period[term], time_zone)
      const today = todayIn(time_zone, now)
      return {
        term,
        time_zone,
        starts: edges[0],
        ends: edges[edges.length - 1],
        today: dayEdges({ from: today, to: today }, time_zone)[0],
        edges,
      }
    }),
  )
  return { venue_ids, period, zones }
}

/** The stretches of days as a row source `d`. */
export const daysIn = ({ zones }: Scope): Sql =>
  sql`jsonb_to_recordset(${JSON.stringify(zones)}::jsonb) as
    d(term text, time_zone text, starts timestamptz, ends timestamptz, today timestamptz, edges timestamptz[])`

/** The same with the venues `v` on whose clocks they are read. */
export const venueDaysIn = (scope: Scope): Sql =>
  sql`${daysIn(scope)} join venue_schedule v on v.time_zone = d.time_zone and v.deleted_at is null
    and ${scope.venue_ids === null ? sql`true` : sql`v.venue_id = any(${scope.venue_ids})`}`

/**
 * Whether an instant lies in the days `d`. The outermost bounds are stated besides, so that an index on that instant alone
 * can be used for all venues at once.
 */
export const liesIn = ({ zones }: Scope, instant: Sql): Sql =>
  sql`${instant} >= d.starts and ${instant} < d.ends
    and ${instant} >= ${earliest(zones.map(({ starts }) => starts))}::timestamptz
    and ${instant} < ${latest(zones.map(({ ends }) => ends))}::timestamptz`

/** The same with the visits `b` that start in those days, at each venue on its own clocks. */
export const visitsIn = (scope: Scope): Sql =>
  sql`${venueDaysIn(scope)} join booking b on b.venue_id = v.venue_id and b.deleted_at is null
    and ${liesIn(scope, sql`b.starts_at`)}`

/** The day of a visit among those of its stretch, from 1. */
export const dayOfVisit = sql`width_bucket(b.starts_at, d.edges)`

/** The instant at which a stretch of days begins at the first of the venues. */
export const beginningOf = ({ zones }: Scope, term: Term): string =>
  earliest(zones.filter((zone) => zone.term === term).map(({ starts }) => starts))

/** Without any venue nothing is between these. */
const earliest = (instants: string[]) => instants.sort()[0] ?? "infinity"
const latest = (instants: string[]) => instants.sort().at(-1) ?? "infinity"
