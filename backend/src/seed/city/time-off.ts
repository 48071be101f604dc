import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { planTimeOff } from "../plan/time-off"
import { tally } from "../tally"
import type { City } from "./city"
import { staffIds } from "./staff"

/** Writes absences with the claims that keep their time. */
export async function seedTimeOff(city: City): Promise<string> {
  const scheduling = city.container.resolve(SCHEDULING_MODULE)
  const ids = await staffIds(city)
  const keyOf = (staff_id: string, at: Date) => `${staff_id}/${at.getTime()}`
  const rows = await scheduling.listTimeOffs(
    { staff_id: [...ids.values()] },
    { select: ["staff_id", "starts_at"], take: 2000 },
  )
  const known = new Set(rows.map((row) => keyOf(row.staff_id, new Date(row.starts_at))))
  const planned = planTimeOff(city.anchor).map(({ staff, ...plan }) => ({
    ...plan,
    staff_id: ids.get(staff) ?? "",
  }))
  const missing = planned.filter(({ staff_id, starts_at }) => !known.has(keyOf(staff_id, starts_at)))
  for (const timeOff of missing) await scheduling.addTimeOff({ ...timeOff, force: true })
  return tally("absences", planned.length, missing.length)
}
