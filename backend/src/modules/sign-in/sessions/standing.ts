import type { Execute } from "../../sql"

/** What is known of a sign-in at the moment of a request. */
export interface Standing {
  /** From when on the person's sign-ins count; null: always. */
  valid_from: Date | null
  /** The session that the request names; null when there is none. */
  session: SessionStanding | null
}

export interface SessionStanding {
  id: string
  created_at: Date
  trusted_at: Date
  confirmed_at: Date
  two_step_at: Date | null
  last_seen_at: Date
  revoked_at: Date | null
}

interface Row extends Omit<SessionStanding, "id"> {
  id: string | null
  valid_from: Date | null
}

/** One read by two primary keys: the session is found only as the person's own. */
export async function readStanding(
  execute: Execute,
  { auth_identity_id, session_id }: { auth_identity_id: string; session_id: string | null },
): Promise<Standing> {
  const [{ valid_from, id, ...times }] = await execute<Row>(
    `select guard.sessions_valid_from as valid_from, session.id, session.created_at, session.trusted_at,
            session.confirmed_at, session.two_step_at, session.last_seen_at, session.revoked_at
     from (select ?::text as auth_identity_id, ?::text as session_id) asked
     left join identity_guard guard on guard.auth_identity_id = asked.auth_identity_id
     left join sign_in_session session
       on session.id = asked.session_id and session.auth_identity_id = asked.auth_identity_id`,
    [auth_identity_id, session_id],
  )
  return { valid_from, session: id === null ? null : { id, ...times } }
}
