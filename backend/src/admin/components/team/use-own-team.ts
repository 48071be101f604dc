import { staff } from "../../lib/staff/staff-member"
import { venues } from "../../lib/venue/venue"
import { useWorkspace } from "../../lib/workspace/workspace"

/** The venues whose team schedule somebody may see: of the platform all, of a business its own. Undefined while loading. */
export function useRotaVenues(): { id: string; name: string }[] | undefined {
  const { data: workspace, error } = useWorkspace()
  const isPlatform = workspace?.kind === "platform"
  const { rows, isPending } = venues.useList({ limit: 100, order: "name" }, { enabled: isPlatform })
  if (error) throw error
  if (!workspace || (isPlatform && isPending)) return undefined
  return isPlatform ? rows : workspace.venues
}

/** The staff member of one's own login; null for who is none, undefined while loading. */
export function useOwnStaffMember() {
  const { data: workspace, error } = useWorkspace()
  const id = workspace?.staff_member_id ?? undefined
  const { data: member, error: lost } = staff.useOne(id)
  if (error ?? lost) throw error ?? lost
  if (!workspace) return undefined
  return id ? member : null
}
