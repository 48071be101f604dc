/** Who acted: a user or secret API key with the membership it acted under, a customer, or nobody that is known. */
export interface AuditActor {
  kind: "user" | "api-key" | "customer" | "account" | "guest" | "system"
  /** The user, key, customer or auth identity; null for guests and the system. */
  id: string | null
  membership_id?: string | null
  role?: string | null
  /** The vendor the membership is in. */
  vendor_id?: string | null
}

/** Where a request came from; personal, and only kept encrypted. */
export interface AuditOrigin {
  address: string
  user_agent: string | null
}

/** A field that changed; `personal` names the subject whose key its values are encrypted with. */
export interface FieldChange {
  field: string
  before: unknown
  after: unknown
  personal?: string
}

/** What became of it. */
export type AuditOutcome = "done" | "refused" | "failed" | "unknown"

/** An entry to be written; what is left out is null or empty. */
export interface NewAuditEntry {
  actor: AuditActor
  /** A route as the route table writes it (`POST /admin/venues/:id`), or the name of an event (`sign_in.accepted`). */
  action: string
  target?: { kind: string; id: string | null } | null
  /** The vendor whose matter it is, who may read the entry; null for the platform's own. */
  vendor_id?: string | null
  outcome?: AuditOutcome
  status?: number | null
  changes?: readonly FieldChange[]
  /** Facts that are not personal: ids, codes, numbers, flags, names of fields. */
  details?: Record<string, unknown>
  origin?: AuditOrigin | null
}

/** A change as it is stored: in plain words, or sealed for a subject. */
export type StoredChange =
  | { field: string; before: unknown; after: unknown }
  | { field: string; subject: string; sealed: string | null }
