import { useWorkspace, type Workspace } from "./workspace"

/** What pages offer; only comfort, the backend decides. Each includes the ones below it, but for the platform's own. */
export type Offer = {
  /** the platform's decisions over vendors, venues and services */
  decide: boolean
  /** what is a platform admin's alone: commission, customers, core's pages */
  moderate: boolean
  /** opening and closing down venues of a business */
  own: boolean
  /** venues, services, staff, and decisions over bookings */
  manage: boolean
  /** receiving those who have booked */
  serve: boolean
  /** helping with bookings by the steps that move no money */
  assist: boolean
}

const NOTHING: Offer = {
  decide: false,
  moderate: false,
  own: false,
  manage: false,
  serve: false,
  assist: false,
}

const OFFERS: Record<Workspace["role"], Offer> = {
  admin: { decide: true, moderate: true, own: true, manage: true, serve: true, assist: true },
  support: { ...NOTHING, assist: true },
  moderator: { ...NOTHING, decide: true },
  finance: NOTHING,
  owner: { ...NOTHING, own: true, manage: true, serve: true },
  manager: { ...NOTHING, manage: true, serve: true },
  staff: { ...NOTHING, serve: true },
}

export function useMay(): Offer {
  const { data: workspace } = useWorkspace()
  return workspace ? OFFERS[workspace.role] : NOTHING
}

/** Whether one may decide about a staff member's hours and time off: as who manages, but as a manager not about oneself. */
export function useMayDecideAbout(staffId: string | undefined): boolean {
  const { data: workspace } = useWorkspace()
  const { manage, own } = useMay()
  return manage && (own || workspace?.staff_member_id !== staffId)
}
