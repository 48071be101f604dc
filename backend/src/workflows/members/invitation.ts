import type { Role } from "../../access/workspace"

/** An offer of a role to an address: of a vendor's, or of the platform's when `vendor_id` is null. */
export interface Invitation {
  email: string
  role: Role
  vendor_id: string | null
  staff_member_id?: string
  /** The user or key that invites. */
  invited_by: string
}

/** An invite as it is mailed. */
export interface SentInvite {
  id: string
  email: string
  token: string
  expires_at: string
  /** Who invites; null is the platform. */
  business: string | null
}
