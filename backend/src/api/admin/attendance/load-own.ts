import type { MedusaContainer } from "@medusajs/framework/types"
import type { Workspace } from "../../../access/workspace"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { loadToday } from "../../../reports/attendance/load-today"
import { loadOpenRecord } from "../../../workflows/attendance/open-record"
import { loadRecord } from "./load-record"
import { withVenueNames } from "./with-venue-names"

/**
 * What a staff member sees of themselves: where they may check in, what is planned today, and whether they are in; an open
 * record says besides whether its `missing_check_out` counts as forgotten, so that they may check in anew.
 */
export async function loadOwnAttendance(container: MedusaContainer, workspace: Workspace, staff_id: string) {
  const [workplaces] = await container.resolve(SCHEDULING_MODULE).listWorkplaces([staff_id])
  if (!workplaces) return null
  const { venue_ids } = workplaces
  const now = new Date()
  const days = await loadToday(container, { venue_ids, staff_id }, now)
  const open = await loadOpenRecord(container, staff_id, now)
  const venues = await withVenueNames(
    container,
    venue_ids.map((venue_id) => ({ venue_id })),
  )
  return {
    staff_id,
    venues: venues.map(({ venue }) => venue),
    open: open && {
      ...(await loadRecord(container, workspace, open.record.id)),
      missing_check_out: open.is_forgotten,
    },
    days: await withVenueNames(container, days),
  }
}
