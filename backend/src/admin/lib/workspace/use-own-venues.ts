import { staff } from "../staff/staff-member"
import { venues } from "../venue/venue"
import { useWorkspace } from "./workspace"

/**
 * The venues that one may look at: all of them for the platform, a business's own; staff see themselves alone, and so only
 * those at which they work. Undefined while it is not known yet.
 */
export function useOwnVenues(): { id: string; name: string; time_zone?: string }[] | undefined {
  const { data: workspace, error } = useWorkspace()
  const isPlatform = workspace?.kind === "platform"
  const { rows, isPending } = venues.useList({ limit: 100, order: "name" }, { enabled: isPlatform })
  const staffId = workspace?.role === "staff" ? (workspace.staff_member_id ?? undefined) : undefined
  const { data: self, isLoading } = staff.useOne(staffId)
  if (error) throw error
  if (!workspace || (isPlatform && isPending) || isLoading) return undefined
  if (isPlatform) return rows
  if (workspace.role !== "staff") return workspace.venues
  const mine = self ? [self.venue_id, ...self.venue_ids] : []
  return workspace.venues.filter(({ id }) => mine.includes(id))
}
