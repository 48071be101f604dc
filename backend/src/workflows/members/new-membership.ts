import type { PlatformWorkspace, VendorWorkspace } from "../../access/workspace"

/** A role for a principal: of a vendor, or of the platform. */
export type NewMembership = {
  /** A user unless told otherwise. */
  principal_type?: "user" | "api-key"
  principal_id: string
  /** Whose staff member they are, when they perform services themselves. */
  staff_member_id?: string | null
  /** Keys only; null is never. */
  expires_at?: Date | null
} & (
  { vendor_id: string; role: VendorWorkspace["role"] } | { vendor_id?: null; role: PlatformWorkspace["role"] }
)
