/** The role a membership gives. */
export type Role = "admin" | "support" | "moderator" | "finance" | "owner" | "manager" | "staff"

/** On whose behalf a request to `/admin` is made; resolved anew for each one. First input of every query. */
export type Workspace = PlatformWorkspace | VendorWorkspace

interface Principal {
  /** The user or secret API key that acts. */
  principal_id: string
  principal_type: "user" | "api-key"
  /** The membership by which they act. */
  membership_id: string
}

export interface PlatformWorkspace extends Principal {
  kind: "platform"
  role: "admin" | "support" | "moderator" | "finance"
}

export interface VendorWorkspace extends Principal {
  kind: "vendor"
  role: "owner" | "manager" | "staff"
  vendor: { id: string; name: string; handle: string; status: VendorStatus }
  venue_ids: string[]
  staff_member_id: string | null
}

export type VendorStatus = "pending" | "approved" | "rejected" | "suspended"

/** A filter of rows by their venue; an empty workspace selects nothing, never everything. */
export function venueScope(workspace: Workspace): { venue_id?: string[] } {
  return workspace.kind === "platform" ? {} : { venue_id: workspace.venue_ids }
}

/** A filter of rows by their vendor. */
export function vendorScope(workspace: Workspace): { vendor_id?: string[] } {
  return workspace.kind === "platform" ? {} : { vendor_id: [workspace.vendor.id] }
}
