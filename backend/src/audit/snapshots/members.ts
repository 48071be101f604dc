import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

const ROLE = ["kind", "role", "vendor_id", "staff_member_id", "principal_id", "principal_type", "expires_at"]

/** A membership. */
export const member: Snapshot = {
  plain: ROLE,
  read: (id) => sql`select m.vendor_id, m.principal_id as subject_id, to_jsonb(m) - ${BOOKKEEPING} as fields
    from membership m where m.id = ${id} and m.deleted_at is null`,
}

/** The membership of a user, by the user's id. */
export const user: Snapshot = {
  plain: ROLE,
  read: (id) => sql`select m.vendor_id, m.principal_id as subject_id, to_jsonb(m) - ${BOOKKEEPING} as fields
    from membership m where m.principal_id = ${id} and m.principal_type = 'user' and m.deleted_at is null`,
}

/** An invite; until it is accepted, its own id stands for the person invited. */
export const invite: Snapshot = {
  plain: ["role", "vendor_id", "staff_member_id", "expires_at", "accepted_at", "invited_by"],
  read: (id) => sql`select i.vendor_id, i.id as subject_id,
    to_jsonb(i) - ${BOOKKEEPING} - 'token_hash' as fields
    from member_invite i where i.id = ${id} and i.deleted_at is null`,
}

/** The membership of a secret API key, and the title people gave it. */
export const access_key: Snapshot = {
  plain: ROLE,
  read: (id) => sql`select m.vendor_id, m.principal_id as subject_id,
    to_jsonb(m) - ${BOOKKEEPING} || jsonb_build_object('title', k.title) as fields
    from membership m left join api_key k on k.id = m.principal_id
    where m.principal_id = ${id} and m.principal_type = 'api-key' and m.deleted_at is null`,
}
