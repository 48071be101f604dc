import type { MedusaContainer } from "@medusajs/framework/types"
import type { Workspace } from "../../../access/workspace"
import { ATTENDANCE_MODULE } from "../../../modules/attendance"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { loadToday } from "../../../reports/attendance/load-today"
import { loadRecord } from "./load-record"
import { withVenueNames } from "./with-venue-names"

/** What a staff member sees of themselves: where they may check in, what is planned today, and whether they are in. */
export async function loadOwnAttendance(container: MedusaContainer, workspace: Workspace, staff_id: string) {
  const [workplaces] = await container.resolve(SCHEDULING_MODULE).listWorkplaces([staff_id])
  if (!workplaces) return null
  const { venue_ids } = workplaces
  const days = await loadToday(container, { venue_ids, staff_id }, new Date())
  const open = await container.resolve(ATTENDANCE_MODULE).openRecord(staff_id)
  const venues = await withVenueNames(
    container,
    venue_ids.map((venue_id) => ({ venue_id })),
  )
  return {
    staff_id,
    venues: venues.map(({ venue }) => venue),
    open: open && (await loadRecord(container, workspace, open.id)),
    days: await withVenueNames(container, days),
  }
}
