import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../queries/sql"
import { todayIn } from "./day-edges"
import { periodOf, type AskedPeriod } from "./period"
import { scopeOf, type Scope } from "./scope"

/** A scope with the zone on whose clocks "today" was read. */
export interface LoadedScope extends Scope {
  today: string
  time_zone: string
  time_zones: string[]
}

/**
 * The days of a report at some venues (null: all there are). Which dates are meant is read off the clocks that most of
 * these venues have, or UTC for all; each venue then counts those dates on its own clocks. One statement.
 */
export async function loadScope(
  container: MedusaContainer,
  venue_ids: readonly string[] | null,
  asked: AskedPeriod,
  now: Date,
): Promise<LoadedScope> {
  const rows = await select<{ time_zone: string }>(
    container,
    sql`select time_zone from venue_schedule where deleted_at is null
      and ${venue_ids === null ? sql`true` : sql`venue_id = any(${venue_ids})`}
      group by time_zone order by count(*) desc, time_zone`,
  )
  const time_zones = rows.map(({ time_zone }) => time_zone)
  const time_zone = venue_ids === null ? "UTC" : (time_zones[0] ?? "UTC")
  const today = todayIn(time_zone, now)
  const scope = scopeOf(venue_ids, periodOf(asked, today), time_zones, now)
  return { ...scope, today, time_zone, time_zones }
}
