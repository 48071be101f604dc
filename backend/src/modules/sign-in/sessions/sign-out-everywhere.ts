import type { Execute } from "../../sql"

export interface SignOutEverywhere {
  auth_identity_id: string
  /** The session that made the change and stays signed in; null or absent ends all. */
  except_session_id?: string | null
  /** Ends only sign-ins as `user` or `customer`, and leaves tokens without a session alone. */
  actor_type?: string
}

/**
 * Ends the sessions of a person, and refuses whatever was issued to them until now. Two at a time do no harm.
 * @returns how many sessions ended
 */
export async function signOutEverywhere(
  execute: Execute,
  { auth_identity_id, except_session_id = null, actor_type }: SignOutEverywhere,
): Promise<number> {
  // The clock that stamps new sessions, which is the server's and not the database's.
  const now = new Date()
  if (!actor_type) {
    await execute(
      `insert into identity_guard (auth_identity_id, sessions_valid_from) values (?, ?)
       on conflict (auth_identity_id) do update
       set sessions_valid_from = excluded.sessions_valid_from, updated_at = now()`,
      [auth_identity_id, now],
    )
    await execute(
      `update sign_in_session set trusted_at = ?, updated_at = now()
       where id = ? and auth_identity_id = ? and revoked_at is null`,
      [now, except_session_id, auth_identity_id],
    )
  }
  const ended = await execute(
    `update sign_in_session set revoked_at = ?, updated_at = now()
     where auth_identity_id = ? and id is distinct from ? and revoked_at is null and deleted_at is null
       and actor_type = coalesce(?, actor_type) returning id`,
    [now, auth_identity_id, except_session_id, actor_type ?? null],
  )
  return ended.length
}
