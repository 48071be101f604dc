import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"

/** A sign-in that begins. */
export interface NewSession {
  auth_identity_id: string
  actor_type: string
  address: string
  device: string | null
  /** When the person proved who they are. */
  signed_in_at: Date
  /** When they passed two-step verification, or null. */
  two_step_at: Date | null
}

/** Writes a new session; answers its id. */
export async function beginSession(
  execute: Execute,
  { auth_identity_id, actor_type, address, device, signed_in_at, two_step_at }: NewSession,
): Promise<string> {
  const id = generateEntityId("", "sis")
  const now = new Date()
  await execute(
    `insert into sign_in_session (id, auth_identity_id, actor_type, address, device, created_at, trusted_at,
       confirmed_at, two_step_at, last_seen_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, auth_identity_id, actor_type, address, device],
      ...[now, signed_in_at, two_step_at ?? signed_in_at, two_step_at, now],
    ],
  )
  return id
}

/** Notes that a session is in use, unless that was noted less than a minute ago. */
export async function touchSession(execute: Execute, id: string, now: Date): Promise<void> {
  const minuteAgo = new Date(now.getTime() - 60_000)
  await execute(`update sign_in_session set last_seen_at = ? where id = ? and last_seen_at <= ?`, [
    now,
    id,
    minuteAgo,
  ])
}

/** Ends one session of a person. @returns whether there was one that had not ended */
export async function endSession(
  execute: Execute,
  { id, auth_identity_id }: { id: string; auth_identity_id: string },
): Promise<boolean> {
  const ended = await execute(
    `update sign_in_session set revoked_at = now(), updated_at = now()
     where id = ? and auth_identity_id = ? and revoked_at is null returning id`,
    [id, auth_identity_id],
  )
  return ended.length > 0
}

/** Notes that the person of a session has proved again who they are, by code when `two_step`. */
export async function confirmSession(
  execute: Execute,
  { id, two_step = false }: { id: string; two_step?: boolean },
): Promise<void> {
  const now = new Date()
  await execute(
    `update sign_in_session set confirmed_at = ?, two_step_at = case when ? then ? else two_step_at end,
       updated_at = now() where id = ?`,
    [now, two_step, now, id],
  )
}

/** No session of this person has passed two-step verification any more: it was turned off. */
export async function forgetTwoStep(execute: Execute, auth_identity_id: string): Promise<void> {
  await execute(
    `update sign_in_session set two_step_at = null, updated_at = now()
     where auth_identity_id = ? and deleted_at is null and two_step_at is not null`,
    [auth_identity_id],
  )
}

/** Drops sessions that were not used since `before`, with the addresses in them. */
export async function forgetSessions(execute: Execute, before: Date): Promise<void> {
  await execute(`delete from sign_in_session where last_seen_at < ? and deleted_at is null`, [before])
}
