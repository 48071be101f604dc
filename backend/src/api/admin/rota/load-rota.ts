import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { requireVenue } from "../../../access/require-venue"
import type { Workspace } from "../../../access/workspace"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { timeOf } from "../../schemas/primitives"
import type { RotaQuery } from "./contract"

/**
 * A venue's team schedule for a workspace, with wall times as `HH:MM`; staff see themselves alone. Two statements.
 * @throws 404 for a venue of others, and for staff who do not work there
 */
export async function loadRotaView(container: MedusaContainer, workspace: Workspace, asked: RotaQuery) {
  const { staff_id, ...query } = asked
  requireVenue(workspace, query.venue_id)
  const own = workspace.role === "staff" ? (workspace.staff_member_id ?? "") : undefined
  const foreign = own !== undefined && staff_id !== undefined && staff_id !== own
  const rota = foreign
    ? null
    : await container.resolve(SCHEDULING_MODULE).loadRota({ ...query, staff_ids: teamOf(own ?? staff_id) })
  if (!rota)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such team schedule at this venue")
  return {
    ...rota,
    days: rota.days.map((day) => ({
      ...day,
      opening: day.opening.map(({ start, end }) => ({ opens: timeOf(start), closes: timeOf(end) })),
    })),
    staff: rota.staff.map((member) => ({
      ...member,
      days: member.days.map((day) => ({
        ...day,
        shifts: day.shifts.map(({ start, end, venue_id }) => ({
          starts: timeOf(start),
          ends: timeOf(end),
          venue_id,
        })),
      })),
    })),
  }
}

/** Everyone, one, or nobody where a login belongs to no staff member. */
function teamOf(staffId: string | undefined): string[] | undefined {
  if (staffId === undefined) return undefined
  return staffId === "" ? [] : [staffId]
}
