import type { AuditActor, AuditOrigin } from "../../modules/audit/entries/entry"

/** Who changes their own sign-in, from where, and the session that stays while all others end. */
export interface OwnChange {
  auth_identity_id: string
  session_id: string | null
  actor: AuditActor
  origin: AuditOrigin
}
