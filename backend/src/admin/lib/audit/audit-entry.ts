import { resource } from "../api/resource"
import type { Workspace } from "../workspace/workspace"

export const OUTCOMES = ["done", "refused", "failed", "unknown"] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A field that changed; what is personal is only there when one may read it and its subject was not forgotten. */
export type Change = {
  field: string
  personal: boolean
  state?: "readable" | "hidden" | "erased"
  before: unknown
  after: unknown
}

/** An entry as `/admin/audit-entries` answers it; the values come with one entry alone. */
export type AuditEntry = {
  id: string
  at: string
  actor: {
    kind: "user" | "api-key" | "customer" | "account" | "guest" | "system"
    role: Workspace["role"] | null
    id: string | null
    name: string | null
    email: string | null
  }
  action: string
  target: { kind: string; id: string | null } | null
  vendor_id: string | null
  vendor: { id: string; name: string | null } | null
  outcome: Outcome
  status: number | null
  fields: string[]
  details: Record<string, unknown>
  changes?: Change[]
  origin?: { address: string; user_agent: string | null } | null
}

export const auditEntries = resource<AuditEntry, "audit_entries", "audit_entry">({
  path: "/admin/audit-entries",
  plural: "audit_entries",
  singular: "audit_entry",
})
