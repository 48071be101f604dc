import type { MedusaContainer } from "@medusajs/framework/types"
import { loadActivity } from "./activity"
import { loadNextVisits, loadVisitsOfDay, type AgendaOf } from "./agenda-visits"
import { loadAttention } from "./attention"
import { dayEdges, todayIn } from "./day-edges"
import { loadScope } from "./load-scope"
import { loadOwnWeek } from "./own-week"

const MOST_TODAY = 12
const MOST_NEXT = 5

/**
 * The day of a business, or of one staff member: what is today and next, what waits, what happened lately (not for staff),
 * the own week (only for staff). Five statements.
 */
export async function loadAgenda(container: MedusaContainer, of: AgendaOf, now: Date) {
  const { today, time_zone, time_zones } = await loadScope(container, of.venue_ids, { period: "today" }, now)
  const days = time_zones.map((zone) => {
    const date = todayIn(zone, now)
    const [starts, ends] = dayEdges({ from: date, to: date }, zone)
    return { time_zone: zone, starts, ends }
  })
  const { visits, count } = await loadVisitsOfDay(container, of, days, MOST_TODAY)
  const next = await loadNextVisits(container, of, days, MOST_NEXT)
  return {
    date: today,
    time_zone,
    today: visits,
    today_count: count,
    next: next.visits,
    ...(await loadAttention(container, of, days)),
    activity: of.staff_id === null ? await loadActivity(container, of.venue_ids) : [],
    week: of.staff_id === null ? [] : await loadOwnWeek(container, of.staff_id, today, time_zone),
  }
}
