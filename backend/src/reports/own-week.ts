import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../queries/sql"
import { segmentMinutes } from "./booked-minutes"
import { dayEdges } from "./day-edges"
import { addDays } from "./period"
import { takesPlace } from "./visit-conditions"

/** One of the coming days of a staff member. */
export interface OwnDay {
  date: string
  visits: number
  minutes: number
}

const LENGTH = 7

/** The visits and minutes of service of a staff member on the seven days from `today` on, on these clocks; one statement. */
export async function loadOwnWeek(
  container: MedusaContainer,
  staff_id: string,
  today: string,
  time_zone: string,
): Promise<OwnDay[]> {
  const edges = dayEdges({ from: today, to: addDays(today, LENGTH - 1) }, time_zone)
  const rows = await select<{ day: number; visits: number; minutes: number }>(
    container,
    sql`select width_bucket(g.starts_at, ${edges}::timestamptz[]) as day, count(distinct b.id)::int as visits,
        sum(${segmentMinutes})::int as minutes
      from booking_segment g join booking b on b.id = g.booking_id and b.deleted_at is null
      where g.staff_id = ${staff_id} and g.deleted_at is null and ${takesPlace}
        and g.starts_at >= ${edges[0]}::timestamptz and g.starts_at < ${edges[LENGTH]}::timestamptz
      group by 1`,
  )
  return Array.from({ length: LENGTH }, (_, index) => {
    const { visits = 0, minutes = 0 } = rows.find(({ day }) => day === index + 1) ?? {}
    return { date: addDays(today, index), visits, minutes }
  })
}
