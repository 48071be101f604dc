import { useWorkspace, type Workspace } from "./workspace"

/** What pages offer; only comfort, the backend decides. */
export type Offer = {
  /** creating and editing venues, services and staff */
  manage: boolean
  /** deciding over vendors and venues: approve, reject, suspend, reinstate */
  moderate: boolean
}

const NOTHING: Offer = { manage: false, moderate: false }

const OFFERS: Record<Workspace["role"], Offer> = {
  admin: { manage: true, moderate: true },
  moderator: { manage: false, moderate: true },
  support: NOTHING,
  finance: NOTHING,
  owner: { manage: true, moderate: false },
  manager: { manage: true, moderate: false },
  staff: NOTHING,
}

export function useMay(): Offer {
  const { data: workspace } = useWorkspace()
  return workspace ? OFFERS[workspace.role] : NOTHING
}
