import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { CITIES } from "../data/cities"
import { shiftsOf } from "../plan/shifts"
import { localDay } from "../plan/zone"
import { tally } from "../tally"
import type { City } from "./city"
import { staffIds, TEAM } from "./staff"

/** Writes weekly shifts and the days that differ, for everyone who has none. */
export async function seedShifts(city: City): Promise<string> {
  const scheduling = city.container.resolve(SCHEDULING_MODULE)
  const ids = await staffIds(city)
  const rows = await scheduling.listShifts(
    { staff_id: [...ids.values()] },
    { select: ["staff_id"], take: 2000 },
  )
  const known = new Set(rows.map(({ staff_id }) => staff_id))
  const missing = TEAM.filter(({ email }) => !known.has(ids.get(email) ?? ""))
  for (const { venue, index, email } of missing) {
    const staff_id = ids.get(email) ?? ""
    const plan = shiftsOf(venue, index, localDay(city.anchor, CITIES[venue.city].time_zone))
    await scheduling.replaceShifts({
      staff_id,
      weekly: plan.weekly.map((row) => ({ ...row, staff_id })),
      overrides: plan.overrides.map((row) => ({ ...row, staff_id })),
    })
  }
  return tally("people with shifts", TEAM.length, missing.length)
}
